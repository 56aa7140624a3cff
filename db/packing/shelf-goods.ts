import type { z } from 'zod'
import { countCap } from '../../domain/orders/contract.ts'
import type { packingContract } from '../../domain/packing/contract.ts'
import { groupBy } from '../../domain/collection/group-by.ts'
import { ordersFor } from '../picking/choose.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'

type Shelf = z.output<(typeof packingContract)['packing.waiting']['output']>['shelf']

const goodsShown = 6

/** What single units can be fetched for: item and bin with their orders, most urgent first. Null where the shop does not work so. */
export async function shelfGoods(db: Reader): Promise<Shelf> {
  const { shop } = await readShop(db)
  if (shop?.picking.singlesFromShelf !== true) return null
  const rows = await ordersFor(db, { kind: 'single_item', zone: '' })
    .innerJoin('pick_task', 'pick_task.order_id', 'sales_order.id')
    .innerJoin('item', 'item.id', 'pick_task.item_id')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select(['item.id as itemId', 'item.sku', 'item.name', 'location.code as bin'])
    .where('pick_task.status', '=', 'open')
    .limit(countCap)
    .execute()
  const goods = [...groupBy(rows, ({ itemId, bin }) => `${itemId} ${bin}`).values()].flatMap((same) =>
    same[0] ? [{ ...same[0], orders: same.length }] : [],
  )
  return { orders: rows.length, goods: goods.slice(0, goodsShown) }
}
