import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** What was asked for is what the counted lines say. */
export async function checkDemand(db: Reader): Promise<Violation[]> {
  const [counted, days] = [await countedUnits(db), await demandUnits(db)]
  const rows = [...new Set([...counted.keys(), ...days.keys()])]
    .map((itemId) => ({ itemId, counted: counted.get(itemId) ?? 0, days: days.get(itemId) ?? 0 }))
    .filter((row) => row.counted !== row.days)
  return violations('the demand of an item equals its counted order lines', rows, (row) => ({
    where: `item ${row.itemId}`,
    found: `lines ${row.counted}, days ${row.days}`,
  }))
}

async function countedUnits(db: Reader): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('order_line')
    .select(({ fn }) => ['item_id', fn.sum<number>('demand_units').as('units')])
    .where('demand_units', 'is not', null)
    .groupBy('item_id')
    .execute()
  return new Map(rows.map(({ item_id, units }) => [item_id, units]))
}

async function demandUnits(db: Reader): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('demand_day')
    .select(({ fn }) => ['item_id', fn.sum<number>('units').as('units')])
    .groupBy('item_id')
    .execute()
  return new Map(rows.map(({ item_id, units }) => [item_id, units]))
}
