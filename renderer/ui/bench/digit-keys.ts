import type { Action } from '../action/action.ts'

/** The first nine choices of a step, by key and by the quantity barcodes of the command sheet. */
export const digitKeys = [
  { key: '1', command: 'QTY1' },
  { key: '2', command: 'QTY2' },
  { key: '3', command: 'QTY3' },
  { key: '4', command: 'QTY4' },
  { key: '5', command: 'QTY5' },
  { key: '6', command: 'QTY6' },
  { key: '7', command: 'QTY7' },
  { key: '8', command: 'QTY8' },
  { key: '9', command: 'QTY9' },
] as const satisfies readonly Pick<Action, 'key' | 'command'>[]
