import { lotQuestion } from './lots.ts'

export const bench = {
  soundsOn: 'Sounds are on; turn them off',
  soundsOff: 'Sounds are off; turn them on',
  noScan: 'Scan to begin',
  scanned: 'Scanned',
  expected: 'Expected',
  refused: 'Not done',
  leave: 'Leave the bench; the work is kept',
  quantity: '{{quantity, number}} of the next item',
  quantityWhat: 'Scan it once. Only small parts are counted so.',
  quantityAsk: 'Scan the item: it counts {{quantity, number}}',
  lot: lotQuestion,
} as const
