import { dayOf, startOf } from '../../domain/orders/days.ts'
import { dayNumber } from '../../domain/reorder/day-number.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import { theShop } from '../settings/shop.ts'
import type { Writer } from '../schema.ts'

const linesAtOnce = 200

const counting = prepared({ id: aNumber(), units: aNumber() }, (tx: Writer, { id, units }) =>
  tx.updateTable('order_line').set({ demand_units: units }).where('id', '=', id),
)

interface DemandOf {
  readonly itemId: number
  readonly orderedAt: number
  readonly units: number
}

/** Adds the next lines of orders from before today to the demand of their days. Returns whether more may be left. */
export async function countDemand(tx: Writer, today: string, timeZone: string): Promise<boolean> {
  const lines = await tx
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select(['order_line.id', 'order_line.item_id as itemId', 'ordered_at as orderedAt'])
    .select(['ordered', 'cancelled', 'put_back as putBack'])
    .where('demand_units', 'is', null)
    .where('ordered_at', '<', startOf(today, timeZone))
    .orderBy('order_line.id')
    .limit(linesAtOnce)
    .execute()
  const counted = lines.map(({ ordered, cancelled, putBack, ...line }) => ({ ...line, units: ordered - cancelled - putBack }))
  await addDemand(tx, counted, timeZone)
  for (const { id, units } of counted) await counting.run(tx, { id, units })
  return lines.length === linesAtOnce
}

/** Units that nobody wants any more: they were no demand. What was cancelled for want of stock stays: it was a lost sale. */
export async function uncountDemand(tx: Writer, lineId: number, units: number): Promise<void> {
  const line = await tx
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select(['order_line.item_id as itemId', 'ordered_at as orderedAt', 'demand_units as counted'])
    .where('order_line.id', '=', lineId)
    .executeTakeFirst()
  if (line === undefined || line.counted === null) return
  const fewer = Math.min(units, line.counted)
  await counting.run(tx, { id: lineId, units: line.counted - fewer })
  await addDemand(tx, [{ ...line, units: -fewer }], await zoneOf(tx))
}

/** Units that are wanted again; never more than were ordered. */
export async function countDemandAgain(tx: Writer, lineId: number, units: number): Promise<void> {
  const line = await tx
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select(['order_line.item_id as itemId', 'ordered_at as orderedAt', 'ordered', 'demand_units as counted'])
    .where('order_line.id', '=', lineId)
    .executeTakeFirst()
  if (line === undefined || line.counted === null) return
  const more = Math.min(units, line.ordered - line.counted)
  await counting.run(tx, { id: lineId, units: line.counted + more })
  await addDemand(tx, [{ ...line, units: more }], await zoneOf(tx))
}

/** Orders that leave the books with the import that brought them. */
export async function forgetDemand(tx: Writer, orderIds: readonly number[]): Promise<void> {
  const lines = await tx
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select(['order_line.item_id as itemId', 'ordered_at as orderedAt'])
    .select('demand_units as counted')
    .where('order_id', 'in', orderIds)
    .where('demand_units', 'is not', null)
    .execute()
  await addDemand(
    tx,
    lines.map(({ counted, ...line }) => ({ ...line, units: -(counted ?? 0) })),
    await zoneOf(tx),
  )
}

async function zoneOf(tx: Writer): Promise<string> {
  return (await theShop(tx)).timeZone
}

async function addDemand(tx: Writer, lines: readonly DemandOf[], timeZone: string): Promise<void> {
  const sums = new Map<string, { readonly item_id: number; readonly day: number; units: number }>()
  for (const { itemId, orderedAt, units } of lines) {
    const day = dayNumber(dayOf(orderedAt, timeZone))
    const sum = sums.get(`${itemId} ${day}`) ?? { item_id: itemId, day, units: 0 }
    sum.units += units
    sums.set(`${itemId} ${day}`, sum)
  }
  if (sums.size === 0) return
  await tx
    .insertInto('demand_day')
    .values([...sums.values()])
    .onConflict((conflict) =>
      conflict.columns(['item_id', 'day']).doUpdateSet((eb) => ({ units: eb('demand_day.units', '+', eb.ref('excluded.units')) })),
    )
    .execute()
}
