import type { BatchView, PickStep, PickTask } from '../../domain/picking/contract.ts'
import { type CartPlace, stepOf } from '../../domain/picking/step.ts'
import { refuse } from '../../domain/refusal.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { defaultPickingRules } from '../../domain/picking/rules.ts'
import { readShop } from '../settings/shop.ts'
import { readVariant } from '../stock/items.ts'
import type { Reader } from '../schema.ts'
import { lastAct } from './acts.ts'
import { walkState } from './walk-state.ts'

/** A batch as the picker sees it, with its next act. */
export async function batchView(db: Reader, batchId: number): Promise<BatchView> {
  const batch = await db
    .selectFrom('batch')
    .leftJoin('staff', 'staff.id', 'batch.staff_id')
    .select([
      'batch.id',
      'batch.status',
      'batch.kind',
      'batch.zone',
      'staff.name',
      'batch.staff_id as pickerId',
      'batch.station',
      'batch.started_at as startedAt',
      'batch.at_location_id as atLocationId',
    ])
    .where('batch.id', '=', batchId)
    .executeTakeFirst()
  if (!batch) return refuse('batch.unknown', { code: String(batchId) })
  const code = ownCode('batch', batchId)
  const state = await walkState(db, { ...batch, code })
  const tasks = await tasksOf(db, batchId, state.places)
  const step = await toPickStep(db, batchId, stepOf(state), tasks)
  const over = batch.status !== 'picking' && batch.status !== 'released'
  const steps = state.places.filter((place) => !place.onCart && (place.inBatch || place.toteId !== null)).length + tasks.length
  const done =
    state.places.filter((place) => !place.onCart && place.toteId !== null).length + tasks.filter((task) => task.status !== 'open').length
  return {
    id: batch.id,
    code,
    kind: batch.kind,
    zone: batch.zone,
    cart: (await readShop(db)).shop?.picking.cart ?? defaultPickingRules.cart,
    status: batch.status,
    picker: batch.name ?? '',
    pickerId: batch.pickerId,
    station: batch.station,
    startedAt: batch.startedAt,
    orders: await ordersOf(db, batchId, state.places, tasks),
    tasks,
    step: over ? { kind: 'done' } : step,
    stepNumber: step.kind === 'done' || over ? steps : Math.min(done + 1, steps),
    stepCount: steps,
    undo: batch.status === 'abandoned' ? null : ((await lastAct(db, batchId))?.kind ?? null),
  }
}

async function toPickStep(db: Reader, batchId: number, step: ReturnType<typeof stepOf>, tasks: readonly PickTask[]): Promise<PickStep> {
  switch (step.kind) {
    case 'done':
      return { kind: 'done' }
    case 'tote':
      return {
        kind: 'tote',
        position: step.place.position,
        orderNumber: step.place.number,
        began: await toteBegun(db, batchId, step.place.orderId),
      }
    case 'bin':
    case 'item':
    case 'put': {
      const task = tasks.find((one) => one.id === step.task.id)
      if (!task) throw new Error(`task ${step.task.id} is not in its own batch`)
      return { kind: step.kind, task }
    }
  }
}

/** The tote in which an earlier batch left goods of the order. */
async function toteBegun(db: Reader, batchId: number, orderId: number): Promise<string> {
  const tote = await db
    .selectFrom('batch_order')
    .innerJoin('location', 'location.id', 'batch_order.tote_id')
    .select('location.code')
    .where('batch_order.order_id', '=', orderId)
    .where('batch_order.batch_id', '!=', batchId)
    .where('location.kind', '=', 'tote')
    .orderBy('batch_order.batch_id')
    .limit(1)
    .executeTakeFirst()
  return tote?.code ?? ''
}

async function ordersOf(
  db: Reader,
  batchId: number,
  places: readonly CartPlace[],
  tasks: readonly PickTask[],
): Promise<BatchView['orders']> {
  const statuses = await db
    .selectFrom('batch_order')
    .innerJoin('sales_order', 'sales_order.id', 'batch_order.order_id')
    .select(['sales_order.id', 'sales_order.status'])
    .where('batch_order.batch_id', '=', batchId)
    .execute()
  const found = await db
    .selectFrom('pick_task')
    .select(({ fn }) => ['order_id as orderId', fn.sum<number>('quantity').as('units')])
    .where('batch_id', '=', batchId)
    .where('replaces_id', 'is not', null)
    .where('status', '!=', 'cancelled')
    .groupBy('order_id')
    .execute()
  return places.map((place) => {
    const own = tasks.filter((task) => task.orderId === place.orderId)
    const short = own.reduce((units, task) => units + (task.status === 'short' ? task.quantity - task.picked : 0), 0)
    return {
      orderId: place.orderId,
      number: place.number,
      position: place.position,
      tote: place.tote,
      units: own.reduce((units, task) => units + (task.status === 'open' ? task.quantity : task.picked), 0),
      picked: own.reduce((units, task) => units + task.picked, 0),
      missing: short - (found.find(({ orderId }) => orderId === place.orderId)?.units ?? 0),
      status: statuses.find((order) => order.id === place.orderId)?.status ?? '',
    }
  })
}

async function tasksOf(db: Reader, batchId: number, places: readonly CartPlace[]): Promise<PickTask[]> {
  const rows = await db
    .selectFrom('pick_task')
    .innerJoin('item', 'item.id', 'pick_task.item_id')
    .innerJoin('lot', 'lot.id', 'pick_task.lot_id')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select([
      'pick_task.id',
      'pick_task.order_id as orderId',
      'pick_task.line_id as lineId',
      'pick_task.item_id as itemId',
      'item.sku',
      'item.name',
      'item.variant',
      'item.photo_id as photoId',
      'lot.code as lot',
      'location.code as bin',
      'location.id as binId',
      'location.zone',
      'pick_task.quantity',
      'pick_task.picked',
      'pick_task.status',
    ])
    .where('pick_task.batch_id', '=', batchId)
    .where('pick_task.status', '!=', 'cancelled')
    .orderBy('pick_task.sequence')
    .orderBy('pick_task.id')
    .execute()
  return rows.map((row) => {
    const place = places.find((one) => one.orderId === row.orderId)
    return {
      ...row,
      variant: readVariant(row.variant),
      orderNumber: place?.number ?? '',
      position: place?.position ?? 0,
      tote: place?.tote ?? '',
    }
  })
}
