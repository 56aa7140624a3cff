/** draft: nobody but the shop knows of it. received: nothing is expected any more; closed: a person said that it is over. */
export const purchaseStatuses = ['draft', 'sent', 'confirmed', 'partly_received', 'received', 'closed', 'cancelled'] as const
export type PurchaseStatus = (typeof purchaseStatuses)[number]

/** The states in which goods are on order. */
export const awaitedPurchaseStatuses: readonly PurchaseStatus[] = ['sent', 'confirmed', 'partly_received']

export interface PurchaseLineCounts {
  readonly quantity: number
  /** Units the supplier said will come; null where nothing was said. */
  readonly confirmed: number | null
  readonly cancelled: number
  /** Units that came, the rejected ones too. */
  readonly received: number
  readonly rejected: number
}

/** Units that are still to come: rejected ones are owed again. */
export function outstanding({ quantity, confirmed, cancelled, received, rejected }: PurchaseLineCounts): number {
  return Math.max(Math.min(quantity, confirmed ?? quantity) - cancelled - (received - rejected), 0)
}

export interface PurchaseInstants {
  readonly sentAt: number | null
  readonly confirmedAt: number | null
  readonly closedAt: number | null
  readonly cancelledAt: number | null
}

/** A purchase order is where its lines are. */
export function purchaseStatus(at: PurchaseInstants, lines: readonly PurchaseLineCounts[]): PurchaseStatus {
  const received = lines.reduce((units, line) => units + line.received, 0)
  if (at.cancelledAt !== null) return 'cancelled'
  if (at.closedAt !== null) return 'closed'
  if (at.sentAt === null) return 'draft'
  if (lines.every((line) => line.cancelled >= line.quantity && line.received === 0)) return 'cancelled'
  if (lines.every((line) => outstanding(line) === 0)) return received > 0 ? 'received' : 'confirmed'
  if (received > 0) return 'partly_received'
  return at.confirmedAt === null ? 'sent' : 'confirmed'
}
