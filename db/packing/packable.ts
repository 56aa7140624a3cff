import type { ChecklistFacts } from '../../domain/checklists/applies.ts'
import type { HoldReason } from '../../domain/orders/contract.ts'
import type { OrderStatus } from '../../domain/orders/status.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Reader, Writer } from '../schema.ts'

export interface PackableOrder {
  readonly id: number
  readonly number: string
  readonly status: OrderStatus
  readonly holdReason: HoldReason | null
  readonly batchId: number | null
  readonly backordered: number
  readonly allocated: number
  readonly packed: number
  readonly shipped: number
  /** What its checks depend on. */
  readonly facts: Omit<ChecklistFacts, 'items'> & { readonly gift: boolean }
}

const theOrder = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }, locksRows) =>
  tx
    .selectFrom('sales_order')
    .innerJoin('customer', 'customer.id', 'sales_order.customer_id')
    .select(['sales_order.id', 'number', 'status', 'hold_reason as holdReason', 'batch_id as batchId', 'gift'])
    .select(['sales_order.channel', 'ship_country as country', 'service_level as service', 'customer.tier'])
    .where('sales_order.id', '=', orderId)
    .$if(locksRows, (query) => query.forUpdate('sales_order')),
)

const unitsOfOrder = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }) =>
  tx
    .selectFrom('order_line')
    .select(({ fn }) => [
      fn.sum<number>('backordered').as('backordered'),
      fn.sum<number>('allocated').as('allocated'),
      fn.sum<number>('packed').as('packed'),
      fn.sum<number>('shipped').as('shipped'),
    ])
    .where('order_id', '=', orderId),
)

/** The order with its units, locked until the end of the command. */
export async function packableOrder(tx: Writer, orderId: number): Promise<PackableOrder> {
  const order = await theOrder.first(tx, { orderId })
  const units = await unitsOfOrder.first(tx, { orderId })
  if (!order || !units) throw new Error(`there is no order ${orderId}`)
  const { channel, country, service, tier, gift, ...rest } = order
  return { ...rest, ...units, facts: { channel, country, service, tier, gift: gift === 1 } }
}

export interface PickedLine {
  readonly lineId: number
  readonly itemId: number
  /** JSON, as the item keeps them. */
  readonly flags: string
  readonly category: string
  readonly units: number
}

const pickedOfOrder = prepared({ orderId: aNumber() }, (db: Reader, { orderId }) =>
  db
    .selectFrom('pick_task')
    .innerJoin('item', 'item.id', 'pick_task.item_id')
    .select((eb) => [
      'pick_task.line_id as lineId',
      'pick_task.item_id as itemId',
      'item.flags',
      'item.category',
      eb.fn.sum<number>(eb('pick_task.picked', '-', eb.ref('pick_task.packed'))).as('units'),
    ])
    .where('pick_task.order_id', '=', orderId)
    .whereRef('pick_task.picked', '>', 'pick_task.packed')
    .groupBy(['pick_task.line_id', 'pick_task.item_id', 'item.flags', 'item.category'])
    .orderBy('pick_task.line_id'),
)

/** What lies picked in the order's totes, by line. */
export async function pickedLines(db: Reader, orderId: number): Promise<readonly PickedLine[]> {
  return pickedOfOrder.rows(db, { orderId })
}
