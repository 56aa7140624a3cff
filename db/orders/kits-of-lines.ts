import type { OrderLine } from '../../domain/orders/contract.ts'
import type { Reader } from '../schema.ts'

type LineKit = NonNullable<OrderLine['kit']>

/** The kit of each of these lines that is a part of one, by the id of the line. */
export async function kitsOfLines(db: Reader, lineIds: readonly number[]): Promise<ReadonlyMap<number, LineKit>> {
  if (lineIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('order_line')
    .innerJoin('order_kit', 'order_kit.id', 'order_line.order_kit_id')
    .innerJoin('item', 'item.id', 'order_kit.item_id')
    .select(['order_line.id as lineId', 'order_line.kit_each as each', 'item.name as itemName', 'order_kit.id', 'order_kit.sku'])
    .select(({ fn }) => [
      'order_kit.name',
      'order_kit.units',
      'order_kit.unit_price_minor as unitPriceMinor',
      'order_kit.order_id as cameWith',
      fn.coalesce('order_line.home_id', 'order_line.order_id').as('isIn'),
    ])
    .where('order_line.id', 'in', lineIds)
    .execute()
  return new Map(
    rows.map(({ lineId, itemName, cameWith, isIn, name, ...kit }) => [
      lineId,
      { ...kit, name: name || itemName, isWhole: cameWith === isIn },
    ]),
  )
}
