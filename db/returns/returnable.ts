import type { ReturnableLine } from '../../domain/returns/contract.ts'
import { parcelLines } from '../packing/contents.ts'
import type { Reader } from '../schema.ts'
import { readVariant } from '../stock/items.ts'
import { announceable, sentLines } from './sent.ts'

/** What can still be announced of an order, line by line; of a parcel, what it held. */
export async function returnableLines(db: Reader, orderId: number, parcelId: number | null): Promise<ReturnableLine[]> {
  const [sent, holds] = [await sentLines(db, orderId), parcelId === null ? null : await parcelLines(db, parcelId)]
  const items = await db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .select(['order_line.id as lineId', 'item.name', 'item.variant', 'item.photo_id as photoId'])
    .where('order_line.order_id', '=', orderId)
    .execute()
  return sent.flatMap((line) => {
    const item = items.find(({ lineId }) => lineId === line.lineId)
    const inside = holds === null ? line.sent : (holds.find(({ lineId }) => lineId === line.lineId)?.verified ?? 0)
    if (!item || line.sent === 0 || inside === 0) return []
    const { lineId, itemId, sku, sent: units, returned } = line
    const returnable = Math.min(announceable(line), inside)
    return [
      {
        lineId,
        itemId,
        sku,
        name: item.name,
        variant: readVariant(item.variant),
        photoId: item.photoId,
        sent: units,
        returned,
        returnable,
      },
    ]
  })
}
