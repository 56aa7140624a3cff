import { sql } from 'kysely'
import { type PickedOfLot, unitsScanned } from '../../domain/packing/by-lot.ts'
import { refuse } from '../../domain/refusal.ts'
import { takeBackMaterial } from '../materials/spend.ts'
import { refreshOrders } from '../orders/refresh.ts'
import { freeTotes } from '../picking/finish.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import { insertRows } from '../dialect/insert-rows.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { postMove, postUndo } from '../stock/ledger.ts'
import { place } from '../stock/places.ts'
import { verifiedByLot } from './lots.ts'
import type { FoundParcel } from './parcel.ts'
import { openParcelOf } from './verify-anew.ts'

const pickedTasks = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }) =>
  tx
    .selectFrom('pick_task')
    .innerJoin('batch_order', (join) =>
      join.onRef('batch_order.batch_id', '=', 'pick_task.batch_id').onRef('batch_order.order_id', '=', 'pick_task.order_id'),
    )
    .select(['pick_task.id', 'pick_task.batch_id', 'line_id', 'item_id', 'lot_id', 'picked', 'packed', 'batch_order.tote_id'])
    .where('pick_task.order_id', '=', orderId)
    .whereRef('picked', '>', 'packed')
    .orderBy('pick_task.id'),
)

const packingTasks = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }) =>
  tx
    .updateTable('pick_task')
    .set((eb) => ({ packed: eb.ref('picked') }))
    .where('order_id', '=', orderId)
    .whereRef('picked', '>', 'packed'),
)

const packingLines = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }) =>
  tx
    .updateTable('order_line')
    .set((eb) => ({ packed: eb('packed', '+', eb.ref('picked')), picked: 0 }))
    .where('order_id', '=', orderId)
    .where('picked', '>', 0),
)

/**
 * All picked units of the order, tote by tote and lot by lot, into the parcel; of an order that was split over boxes, those that
 * belong into this one. Emptied totes can be used again.
 */
export async function packGoods(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<void> {
  const tasks = await pickedTasks.rows(tx, { orderId: parcel.orderId })
  const own = parcel.split === 1 ? await ownUnits(tx, parcel.id, tasks.map(pickedOfLot)) : null
  for (const task of tasks) {
    const quantity = own === null ? task.picked - task.packed : (own.get(task.id) ?? 0)
    if (quantity === 0) continue
    if (task.tote_id === null) throw new Error(`picked units of task ${task.id} lie in no tote`)
    const moveId = await postMove(tx, {
      itemId: task.item_id,
      lotId: task.lot_id,
      fromId: task.tote_id,
      toId: place.staging,
      quantity,
      cause: 'pack',
      documentId: parcel.orderId,
      lineId: task.line_id,
      staffId: context.staffId,
      at: context.now,
    })
    await insertRows(tx, 'parcel_content', [
      {
        parcel_id: parcel.id,
        line_id: task.line_id,
        item_id: task.item_id,
        lot_id: task.lot_id,
        task_id: task.id,
        quantity,
        pack_move_id: moveId,
        hand_over_move_id: null,
      },
    ])
  }
  if (own === null) {
    await packingTasks.run(tx, { orderId: parcel.orderId })
    await packingLines.run(tx, { orderId: parcel.orderId })
  } else await countPacked(tx, parcel.id)
  await refreshOrders(tx, context, [parcel.orderId])
  await freeTotes(tx, context, [...new Set(tasks.flatMap((task) => task.batch_id ?? []))])
}

/** Of each task the units that belong into this one of several boxes: those of the lots that were scanned into it. */
async function ownUnits(tx: Writer, parcelId: number, picked: readonly PickedOfLot[]): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.selectFrom('parcel_line').select(['line_id', 'expected']).where('parcel_id', '=', parcelId).execute()
  const wanted = new Map(rows.map((row) => [row.line_id, row.expected]))
  return unitsScanned(picked, ({ lineId }) => lineId, wanted, await verifiedByLot(tx, parcelId))
}

type PickedTaskRow = Awaited<ReturnType<typeof pickedTasks.rows>>[number]

function pickedOfLot(task: PickedTaskRow): PickedOfLot {
  return { taskId: task.id, lineId: task.line_id, itemId: task.item_id, lotId: task.lot_id, units: task.picked - task.packed }
}

/** What lies picked for an order, task by task. */
export async function pickedByLot(tx: Writer, orderId: number): Promise<readonly PickedOfLot[]> {
  return (await pickedTasks.rows(tx, { orderId })).map(pickedOfLot)
}

/** Tasks and lines count what is in this box as packed. */
async function countPacked(tx: Writer, parcelId: number): Promise<void> {
  const contents = await tx.selectFrom('parcel_content').select(['task_id', 'quantity']).where('parcel_id', '=', parcelId).execute()
  for (const { task_id, quantity } of contents) {
    await tx
      .updateTable('pick_task')
      .set((eb) => ({ packed: eb('packed', '+', quantity) }))
      .where('id', '=', task_id)
      .execute()
  }
  await moveLineUnits(tx, parcelId, 'picked', 'packed')
}

/** Back into the totes they came from; refused when one of those has other work by now, or when the order went on. */
export async function unpackGoods(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<void> {
  await refuseWhenOrderWentOn(tx, parcel)
  await intoTotes(tx, context, parcel)
}

/** The same, though more of the order was picked since: the caller has all of it verified anew. */
export async function intoTotes(tx: Writer, context: CommandContext, parcel: Pick<FoundParcel, 'id' | 'orderId'>): Promise<void> {
  const contents = await tx
    .selectFrom('parcel_content')
    .innerJoin('move', 'move.id', 'parcel_content.pack_move_id')
    .innerJoin('pick_task', 'pick_task.id', 'parcel_content.task_id')
    .select(['parcel_content.quantity', 'task_id', 'pack_move_id', 'move.from_id as tote_id', 'pick_task.batch_id'])
    .where('parcel_content.parcel_id', '=', parcel.id)
    .execute()
  for (const content of contents) {
    await bindTote(tx, parcel, content)
    await postUndo(tx, content.pack_move_id, { cause: 'unpack', staffId: context.staffId, at: context.now })
    await tx
      .updateTable('pick_task')
      .set((eb) => ({ packed: eb('packed', '-', content.quantity) }))
      .where('id', '=', content.task_id)
      .execute()
  }
  await takeBackMaterial(tx, context, parcel.id)
  await moveLineUnits(tx, parcel.id, 'packed', 'picked')
  await tx.deleteFrom('parcel_content').where('parcel_id', '=', parcel.id).execute()
  await tx
    .updateTable('task')
    .set({ parcel_id: null, location_id: contents[0]?.tote_id ?? place.staging })
    .where('order_id', '=', parcel.orderId)
    .where('parcel_id', '=', parcel.id)
    .where('status', '=', 'open')
    .execute()
  await refreshOrders(tx, context, [parcel.orderId])
}

/**
 * A parcel is closed with all that lies picked: units picked since would slip into it unverified. One of several boxes knows
 * what is its own; it stays closed while the next one is open.
 */
async function refuseWhenOrderWentOn(tx: Writer, parcel: FoundParcel): Promise<void> {
  const order = await tx.selectFrom('sales_order').select('batch_id').where('id', '=', parcel.orderId).executeTakeFirstOrThrow()
  const picked = await tx
    .selectFrom('pick_task')
    .select('id')
    .where('order_id', '=', parcel.orderId)
    .whereRef('picked', '>', 'packed')
    .limit(1)
    .executeTakeFirst()
  const went = parcel.split === 1 ? (await openParcelOf(tx, parcel.orderId)) !== null : picked !== undefined
  if (order.batch_id !== null || went) refuse('pack.undo_blocked', { number: parcel.number })
}

/** The order has the tote again that its goods go back into; refused when another order has it by now. */
export async function bindTote(
  tx: Writer,
  parcel: Pick<FoundParcel, 'orderId'>,
  content: { readonly tote_id: number; readonly batch_id: number | null },
): Promise<void> {
  const bound = await tx
    .selectFrom('batch_order')
    .innerJoin('sales_order', 'sales_order.id', 'batch_order.order_id')
    .innerJoin('location', 'location.id', 'batch_order.tote_id')
    .select(['batch_order.batch_id', 'batch_order.order_id', 'sales_order.number', 'location.code'])
    .where('batch_order.tote_id', '=', content.tote_id)
    .execute()
  if (bound.some((row) => row.batch_id === content.batch_id && row.order_id === parcel.orderId)) return
  const { kind } = await tx.selectFrom('location').select('kind').where('id', '=', content.tote_id).executeTakeFirstOrThrow()
  const other = kind === 'cart' ? undefined : bound.find((row) => row.order_id !== parcel.orderId)
  if (other) refuse('pick.tote_not_empty', { tote: other.code, holder: other.number })
  await tx
    .updateTable('batch_order')
    .set({ tote_id: content.tote_id, shared: kind === 'cart' || bound.length > 0 ? 1 : 0 })
    .where('batch_id', '=', content.batch_id)
    .where('order_id', '=', parcel.orderId)
    .execute()
  await tx
    .updateTable('batch')
    .set({ status: 'picked', closed_at: null })
    .where('id', '=', content.batch_id)
    .where('status', '=', 'closed')
    .execute()
}

type LinePart = 'picked' | 'packed' | 'shipped'

/** The units of a parcel's contents go from one count of their lines to another. */
export async function moveLineUnits(tx: Writer, parcelId: number, from: LinePart, to: LinePart): Promise<void> {
  const units = sql<number>`(select sum(quantity) from parcel_content where parcel_id = ${parcelId} and line_id = order_line.id)`
  await tx
    .updateTable('order_line')
    .set((eb) => ({ [from]: eb(from, '-', units), [to]: eb(to, '+', units) }))
    .where('id', 'in', (eb) => eb.selectFrom('parcel_content').select('line_id').where('parcel_id', '=', parcelId))
    .execute()
}
