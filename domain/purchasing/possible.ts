import type { PurchaseStatus } from './status.ts'

/** What a person may do with a purchase order. */
export const purchaseActs = ['edit', 'send', 'confirm', 'receive', 'close', 'cancel', 'reopen'] as const
export type PurchaseAct = (typeof purchaseActs)[number]

const possible: Readonly<Record<PurchaseStatus, readonly PurchaseAct[]>> = {
  draft: ['edit', 'send', 'cancel'],
  sent: ['edit', 'send', 'confirm', 'receive', 'cancel'],
  confirmed: ['edit', 'send', 'confirm', 'receive', 'cancel'],
  partly_received: ['edit', 'send', 'confirm', 'receive', 'close'],
  received: ['receive', 'close'],
  closed: ['reopen'],
  cancelled: ['reopen'],
}

/** In the order in which they are offered. */
export function possibleActs(status: PurchaseStatus): readonly PurchaseAct[] {
  return possible[status]
}
