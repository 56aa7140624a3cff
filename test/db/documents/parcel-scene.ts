import type { ParcelStatus } from '../../../domain/packing/contract.ts'
import { internalSscc } from '../../../domain/scanning/sscc.ts'
import { monday, type TestShop } from '../shop.ts'

export interface BoxedParcel {
  readonly status?: ParcelStatus
  /** Units of each SKU that lie in it, verified. */
  readonly holds: Readonly<Record<string, number>>
  readonly handedOverAt?: number
  readonly tracking?: string
}

/** A parcel of an order as the bench leaves it in the database. */
export async function boxed(shop: TestShop, orderId: number, parcel: BoxedParcel): Promise<number> {
  const status = parcel.status ?? 'closed'
  const db = shop.store().writer
  const { made } = await db
    .selectFrom('parcel')
    .select(({ fn }) => fn.countAll<number>().as('made'))
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('parcel')
    .values({
      order_id: orderId,
      sscc: internalSscc(made + 1),
      status,
      staff_id: null,
      station: 'Bench 1',
      carton: 'M',
      weight_grams: 1250,
      carrier: 'POST',
      service: 'Standard',
      tracking: parcel.tracking ?? '',
      opened_at: monday,
      closed_at: status === 'open' ? null : monday,
      labelled_at: null,
      handed_over_at: parcel.handedOverAt ?? null,
      manifest_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const lines = await db.selectFrom('order_line').select(['id', 'item_id', 'sku', 'picked']).where('order_id', '=', orderId).execute()
  for (const line of lines) {
    const units = parcel.holds[line.sku] ?? 0
    const expected = status === 'open' ? line.picked : units
    if (expected === 0) continue
    await db
      .insertInto('parcel_line')
      .values({ parcel_id: id, line_id: line.id, item_id: line.item_id, expected, verified: units })
      .execute()
    if (status !== 'open') await move(shop, line.id, status === 'handed_over' ? 'shipped' : 'packed', units)
  }
  return id
}

/** The units of an order are in its tote. */
export async function picked(shop: TestShop, orderId: number): Promise<void> {
  await shop
    .store()
    .writer.updateTable('order_line')
    .set((eb) => ({ picked: eb.ref('allocated'), allocated: 0 }))
    .where('order_id', '=', orderId)
    .execute()
}

async function move(shop: TestShop, lineId: number, to: 'packed' | 'shipped', units: number): Promise<void> {
  await shop
    .store()
    .writer.updateTable('order_line')
    .set((eb) => ({ picked: eb('picked', '-', units), [to]: eb(to, '+', units) }))
    .where('id', '=', lineId)
    .execute()
}
