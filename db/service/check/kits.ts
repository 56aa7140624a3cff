import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** A line of a part says which part of which kit it is, no kit is made of kits, and none lies anywhere. */
export async function checkKits(db: Reader): Promise<Violation[]> {
  const lines = await db
    .selectFrom('order_line')
    .select(['id', 'order_kit_id as kit', 'kit_part_id as part', 'kit_each as each'])
    .where((eb) =>
      eb.or([
        eb.and([eb('order_kit_id', 'is not', null), eb.or([eb('kit_part_id', 'is', null), eb('kit_each', '<', 1)])]),
        eb.and([eb('order_kit_id', 'is', null), eb('kit_part_id', 'is not', null)]),
      ]),
    )
    .execute()
  const tooMany = await db
    .selectFrom('order_line')
    .innerJoin('order_kit', 'order_kit.id', 'order_line.order_kit_id')
    .select(({ fn }) => ['order_kit.id', 'kit_part_id as part', fn.sum<number>('shipped').as('shipped')])
    .groupBy(['order_kit.id', 'order_kit.units', 'kit_part_id', 'kit_each'])
    .having(({ eb, fn, ref }) => eb(fn.sum('shipped'), '>', eb(ref('order_kit.units'), '*', ref('kit_each'))))
    .execute()
  const nested = await db
    .selectFrom('kit_part')
    .innerJoin('kit_part as inner', 'inner.kit_id', 'kit_part.part_id')
    .select(['kit_part.kit_id as kit', 'kit_part.part_id as part'])
    .execute()
  const lying = await db
    .selectFrom('stock')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .select(({ fn }) => ['item.sku', fn.sum<number>('on_hand').as('units')])
    .where('on_hand', '>', 0)
    .where('stock.item_id', 'in', (eb) => eb.selectFrom('kit_part').select('kit_id'))
    .groupBy('item.sku')
    .execute()
  return [
    ...violations('a line of a kit says which part of it it is', lines, (row) => ({
      where: `line ${row.id}`,
      found: `part ${row.part} of kit ${row.kit}, ${row.each} each`,
    })),
    ...violations('no more parts leave than the ordered kits hold', tooMany, (row) => ({
      where: `kit ${row.id}, part ${row.part}`,
      found: `${row.shipped} shipped`,
    })),
    ...violations('a kit lies nowhere: its parts do', lying, (row) => ({ where: `item ${row.sku}`, found: `${row.units} on hand` })),
    ...violations('a kit is not made of kits', nested, (row) => ({ where: `item ${row.kit}`, found: `part ${row.part}` })),
  ]
}
