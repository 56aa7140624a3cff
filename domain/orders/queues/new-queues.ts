import type { WorkQueue } from './queue.ts'

/** The queues of a shop that has defined none: what the customer paid to have soon, then what takes one scan each. */
export const newQueues: readonly WorkQueue[] = [
  {
    key: 'express',
    name: 'Express',
    conditions: [{ kind: 'service', any: ['express', 'expedited', 'priority', 'next day', 'same day', 'overnight'] }],
  },
  { key: 'one-unit', name: 'One unit', conditions: [{ kind: 'size', is: 'one_unit' }] },
]
