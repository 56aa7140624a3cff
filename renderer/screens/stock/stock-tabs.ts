export const stockTabs = ['items', 'bins', 'totes', 'material', 'replenish', 'counts', 'putaway', 'moves', 'tasks', 'channels'] as const
export type StockTab = (typeof stockTabs)[number]
