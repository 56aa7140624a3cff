import { ordersContract } from '../../domain/orders/contract.ts'
import { isOpen } from '../../domain/orders/status.ts'
import { refuse } from '../../domain/refusal.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { unitsOverCap } from '../caps/holds.ts'
import { changeRow } from '../dialect/change-row.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { readShop } from '../settings/shop.ts'
import type { Reader } from '../schema.ts'
import { allocateOrders } from './allocate.ts'
import { cancelLines } from './cancel.ts'
import { changeWishes } from './change-wishes.ts'
import { changeAddress } from './change-address.ts'
import { createOrders } from './create.ts'
import { orderDetail } from './detail.ts'
import { theOrder } from './find.ts'
import { channels, queueCounts, queuePage } from './queue.ts'
import { queueSizes } from './queues/sizes.ts'
import { sortSlice } from './queues/sort.ts'
import { refreshOrders } from './refresh.ts'
import { reinstateUnits } from './reinstate.ts'
import { setTier } from './set-tier.ts'
import { searchOrders } from './search.ts'

const pageSize = 100

async function timeZoneOf(db: Reader): Promise<string> {
  const { shop } = await readShop(db)
  return shop?.timeZone ?? 'UTC'
}

async function statusOf(db: Reader, id: number) {
  const row = await db.selectFrom('sales_order').select('status').where('id', '=', id).executeTakeFirstOrThrow()
  return row.status
}

export const ordersHandlers: HandlersFor<typeof ordersContract> = {
  'orders.queue': onQuery(ordersContract['orders.queue'], async (db, { tab, search, after, limit = pageSize, ...only }, { now }) => {
    const timeZone = await timeZoneOf(db)
    if (search) return { rows: await searchOrders(db, { search, tab, ...only, limit }, now, timeZone), next: null }
    return queuePage(db, { tab, ...only, after, limit }, now, timeZone)
  }),

  'orders.counts': onQuery(ordersContract['orders.counts'], async (db, only, { now }) => ({
    counts: await queueCounts(db, only, now, await timeZoneOf(db)),
    channels: await channels(db),
    queues: await queueSizes(db, 'open'),
  })),

  'orders.sortQueues': onCommand(ordersContract['orders.sortQueues'], async (tx, _input, context) => ({
    more: await sortSlice(tx, context),
  })),

  'orders.get': onQuery(
    ordersContract['orders.get'],
    async (db, { id }) => (await orderDetail(db, id)) ?? refuse('order.unknown', { code: String(id) }),
  ),

  'orders.create': onCommand(ordersContract['orders.create'], async (tx, order, context) => {
    const taken = await tx
      .selectFrom('sales_order')
      .select('id')
      .where('channel', '=', order.channel)
      .where('number', '=', order.number)
      .executeTakeFirst()
    if (taken) refuse('order.number_taken', { channel: order.channel, number: order.number })
    const [id] = await createOrders(tx, context, [order], { importId: null })
    if (id === undefined) throw new Error('no order was written')
    context.subject('order', id)
    return { id, code: ownCode('order', id) }
  }),

  'orders.allocate': onCommand(ordersContract['orders.allocate'], async (tx, { id }, context) => {
    const order = await theOrder(tx, id)
    if (!isOpen(order.status)) refuse('order.closed', { number: order.number, status: order.status })
    context.subject('order', id)
    const allocated = await allocateOrders(tx, context, [id])
    const waiting = await tx
      .selectFrom('order_line')
      .select(({ fn }) => fn.sum<number>('backordered').as('units'))
      .where('order_id', '=', id)
      .executeTakeFirstOrThrow()
    return { status: await statusOf(tx, id), allocated, backordered: waiting.units }
  }),

  'orders.hold': onCommand(ordersContract['orders.hold'], async (tx, { id, reason, until }, context) => {
    const order = await theOrder(tx, id)
    if (!isOpen(order.status)) refuse('order.closed', { number: order.number, status: order.status })
    context.subject('order', id)
    await tx.updateTable('sales_order').set({ hold_reason: reason, hold_until: until }).where('id', '=', id).execute()
    await refreshOrders(tx, context, [id])
    context.touch('orders')
    return { status: await statusOf(tx, id) }
  }),

  'orders.prioritise': onCommand(ordersContract['orders.prioritise'], async (tx, { id, priority }, context) => {
    const order = await theOrder(tx, id)
    if (!isOpen(order.status)) refuse('order.closed', { number: order.number, status: order.status })
    context.subject('order', id)
    await tx.updateTable('sales_order').set({ priority }).where('id', '=', id).execute()
    context.touch('orders', 'picking')
    return { priority }
  }),

  'orders.setTier': onCommand(ordersContract['orders.setTier'], (tx, asked, context) => setTier(tx, context, asked)),

  'orders.release': onCommand(ordersContract['orders.release'], async (tx, { id }, context) => {
    const order = await theOrder(tx, id)
    if (order.holdReason === null) refuse('order.not_on_hold', { number: order.number, status: order.status })
    const overCap = await unitsOverCap(tx, id)
    if (order.holdReason === 'cap') refuse('order.over_cap', { number: order.number, units: overCap })
    context.subject('order', id)
    await changeRow(tx, 'sales_order', id, { hold_reason: overCap > 0 ? 'cap' : null, hold_until: null })
    await refreshOrders(tx, context, [id])
    await allocateOrders(tx, context, [id])
    context.touch('orders')
    return { status: await statusOf(tx, id) }
  }),

  'orders.changeAddress': onCommand(ordersContract['orders.changeAddress'], (tx, asked, context) => changeAddress(tx, context, asked)),

  'orders.changeWishes': onCommand(ordersContract['orders.changeWishes'], (tx, asked, context) => changeWishes(tx, context, asked)),

  'orders.cancel': onCommand(ordersContract['orders.cancel'], async (tx, { id, lines }, context) => {
    const order = await theOrder(tx, id)
    if (!isOpen(order.status)) refuse('order.closed', { number: order.number, status: order.status })
    const cancelled = await cancelLines(tx, context, order, lines)
    context.subject('order', id)
    return { status: await statusOf(tx, id), lines: [...cancelled] }
  }),

  'orders.reinstate': onCommand(ordersContract['orders.reinstate'], async (tx, asked, context) => {
    const back = await reinstateUnits(tx, context, asked)
    return { status: await statusOf(tx, asked.id), ...back }
  }),
}
