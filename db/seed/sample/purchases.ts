import type { PurchaseStatus } from '../../../domain/purchasing/status.ts'
import type { Random } from '../random.ts'
import type { Ids } from './ids.ts'
import type { Rows } from './rows.ts'
import type { SampleOffer } from './suppliers.ts'

/** What all writers of the sample's purchases share. */
export interface Docks {
  readonly random: Random
  readonly ids: Ids
  readonly rows: Rows
  readonly timeZone: string
  /** Who buys and takes goods in. */
  readonly staffId: number
}

interface Purchase {
  readonly status: PurchaseStatus
  readonly offers: readonly SampleOffer[]
  readonly sentAt: number
  readonly closedAt: number | null
  /** 'YYYY-MM-DD' that the supplier confirmed, a day after it was sent; null where they have not answered. */
  readonly confirmedFor: string | null
  quantityOf(offer: SampleOffer, place: number): { readonly quantity: number; readonly received: number }
}

const day = 86_400_000

/** An order of what these offers sell, all of one supplier; returns its id and that of the line of each offer. */
export function buy({ ids, rows, staffId }: Docks, purchase: Purchase): { readonly id: number; readonly lineIds: readonly number[] } {
  const id = ids.take('purchase_order')
  const [first] = purchase.offers
  if (first === undefined) throw new RangeError('an order has lines')
  const { sentAt, closedAt, status, confirmedFor } = purchase
  rows.purchase_order.push({
    id,
    supplier_id: first.supplierId,
    status,
    currency: first.supplier.fields.currency,
    reference: confirmedFor === null ? '' : `${first.supplier.code}-${2400 + id}`,
    note: '',
    created_at: sentAt - 600_000,
    sent_at: sentAt,
    confirmed_at: confirmedFor === null ? null : sentAt + day,
    changed_at: null,
    closed_at: closedAt,
    cancelled_at: null,
    expected_on: confirmedFor,
    staff_id: staffId,
    version: 1,
  })
  const lineIds = purchase.offers.map((offer, place) => {
    const lineId = ids.take('purchase_line')
    rows.purchase_line.push({
      id: lineId,
      purchase_id: id,
      line_no: place + 1,
      item_id: offer.stocked.itemId,
      supplier_code: offer.code,
      ...purchase.quantityOf(offer, place),
      confirmed: null,
      cancelled: 0,
      rejected: 0,
      price_minor: offer.priceMinor,
      expected_on: null,
    })
    return lineId
  })
  return { id, lineIds }
}
