export const buy = {
  tabs: {
    label: 'Parts of Buy',
    reorder: 'Reorder',
    rules: 'Rules',
  },
} as const
