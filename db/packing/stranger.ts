import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { variantText } from '../../domain/stock/variant-text.ts'
import type { Reader } from '../schema.ts'
import type { ParcelLine } from './contents.ts'
import type { FoundParcel } from './parcel.ts'

/** An item that does not belong into the parcel: of another order on the same cart, another variant, or simply wrong. */
export async function refuseStranger(
  db: Reader,
  parcel: FoundParcel,
  lines: readonly ParcelLine[],
  item: Extract<Meaning, { kind: 'item' }>,
  scanned: string,
): Promise<never> {
  const { sku } = item
  const { number } = parcel
  const other = await orderOnSameCart(db, parcel.orderId, item.itemId)
  if (other !== null) refuse('pack.item_of_other_order', { scanned, sku, number, other })
  const sister = lines.find((line) => line.product !== '' && line.product === item.product)
  if (sister) refuse('pack.wrong_variant', { scanned, sku, variant: variantText(item.variant), expected: sister.sku })
  return refuse('pack.wrong_item', { scanned, sku, number })
}

async function orderOnSameCart(db: Reader, orderId: number, itemId: number): Promise<string | null> {
  const row = await db
    .selectFrom('pick_task as own')
    .innerJoin('pick_task as other', 'other.batch_id', 'own.batch_id')
    .innerJoin('sales_order', 'sales_order.id', 'other.order_id')
    .select('sales_order.number')
    .where('own.order_id', '=', orderId)
    .whereRef('own.picked', '>', 'own.packed')
    .where('other.order_id', '!=', orderId)
    .where('other.item_id', '=', itemId)
    .whereRef('other.picked', '>', 'other.packed')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? null
}
