import type { Contents } from '../../domain/stock/locations.ts'
import type { Reader } from '../schema.ts'

/** Units of every bin or tote, and of a tote the order and the hands that have it. */
export async function contentsOf(db: Reader, kind: 'bin' | 'tote'): Promise<Contents[]> {
  const lying = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(({ fn }) => ['location_id as locationId', fn.sum<number>('on_hand').as('units'), fn.countAll<number>().as('lots')])
    .where('location.kind', '=', kind)
    .where('on_hand', '>', 0)
    .groupBy('location_id')
    .execute()
  const held = kind === 'bin' ? [] : await heldTotes(db)
  const units = new Map(lying.map((row) => [row.locationId, row]))
  const holders = new Map(held.map((row) => [row.locationId, row]))
  return [...new Set([...units.keys(), ...holders.keys()])].map((locationId) => {
    const holder = holders.get(locationId)
    return {
      locationId,
      units: units.get(locationId)?.units ?? 0,
      lots: units.get(locationId)?.lots ?? 0,
      orderId: holder?.orderId ?? null,
      orderNumber: holder?.orderNumber ?? '',
      person: holder?.person ?? '',
      station: holder?.station ?? '',
    }
  })
}

async function heldTotes(db: Reader) {
  const rows = await db
    .selectFrom('batch_order')
    .innerJoin('sales_order', 'sales_order.id', 'batch_order.order_id')
    .innerJoin('batch', 'batch.id', 'batch_order.batch_id')
    .leftJoin('staff', 'staff.id', 'batch.staff_id')
    .select(['batch_order.tote_id as toteId', 'sales_order.id as orderId', 'sales_order.number as orderNumber', 'batch.status'])
    .select(['staff.name as person', 'batch.station'])
    .where('batch_order.tote_id', 'is not', null)
    .execute()
  return rows.flatMap(({ toteId, status, person, station, ...order }) =>
    toteId === null
      ? []
      : [{ locationId: toteId, ...order, ...(status === 'picking' ? { person, station } : { person: '', station: '' }) }],
  )
}
