import type { Reader } from '../../schema.ts'
import { place } from '../../stock/places.ts'
import { type Violation, violations } from './violation.ts'

/** Totes hold what lies picked in them, every undo names its original, parcels name their moves, batches have their orders. */
export async function checkFloor(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([totes(db), undoingCauses(db), packMoves(db), handOverMoves(db), batches(db), walks(db), toteOwners(db)])
  return parts.flat()
}

const key = (row: { readonly tote_id: number | null; readonly lot_id: number }) => `tote ${row.tote_id}, lot ${row.lot_id}`

async function totes(db: Reader): Promise<Violation[]> {
  const picked = await db
    .selectFrom('pick_task')
    .leftJoin('batch_order', (join) =>
      join.onRef('batch_order.batch_id', '=', 'pick_task.batch_id').onRef('batch_order.order_id', '=', 'pick_task.order_id'),
    )
    .select(({ fn, eb }) => [
      'batch_order.tote_id',
      'pick_task.lot_id',
      fn.sum<number>(eb('pick_task.picked', '-', eb.ref('pick_task.packed'))).as('units'),
    ])
    .whereRef('pick_task.picked', '>', 'pick_task.packed')
    .groupBy(['batch_order.tote_id', 'pick_task.lot_id'])
    .execute()
  const held = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['stock.location_id as tote_id', 'stock.lot_id', 'stock.on_hand as units'])
    .where('location.kind', 'in', ['tote', 'cart'])
    .where('stock.on_hand', '>', 0)
    .execute()
  const expected = new Map(picked.map((row) => [key(row), row.units]))
  const found = new Map(held.map((row) => [key(row), row.units]))
  const wrong = [...new Set([...expected.keys(), ...found.keys()])].filter((one) => expected.get(one) !== found.get(one))
  return violations('a tote holds what lies picked in it', wrong, (one) => ({
    where: one,
    found: `picked ${expected.get(one) ?? 0}, on hand ${found.get(one) ?? 0}`,
  }))
}

const undoing = [
  'unpick',
  'unpack',
  'take_back_hand_over',
  'take_back_return',
  'undo_take_out',
  'take_back_receipt',
  'take_back_replenish',
] as const

async function undoingCauses(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('move')
    .select(['id', 'cause'])
    .where((eb) => eb.and([eb('cause', 'in', undoing), eb('undoes_id', 'is', null)]))
    .execute()
  return violations('a compensating move names its original', rows, (row) => ({ where: `move ${row.id}`, found: row.cause }))
}

async function packMoves(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('parcel_content')
    .innerJoin('move', 'move.id', 'parcel_content.pack_move_id')
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .select(['parcel_id', 'task_id', 'move.id as moveId'])
    .where((eb) =>
      eb.or([
        eb('move.to_id', '!=', place.staging),
        eb('move.lot_id', '!=', eb.ref('parcel_content.lot_id')),
        eb('move.quantity', '!=', eb.ref('parcel_content.quantity')),
        eb('undo.id', 'is not', null),
      ]),
    )
    .execute()
  return violations('what is in a parcel was moved into it', rows, (row) => ({
    where: `parcel ${row.parcel_id}, task ${row.task_id}`,
    found: `move ${row.moveId} says otherwise`,
  }))
}

const inTheHouse = ['closed', 'labelled'] as const

async function handOverMoves(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .leftJoin('move', 'move.id', 'parcel_content.hand_over_move_id')
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .select(['parcel_id', 'task_id', 'parcel.status', 'move.id as moveId'])
    .where((eb) =>
      eb.or([
        eb.and([eb('parcel.status', 'in', inTheHouse), eb('move.id', 'is not', null)]),
        eb.and([eb('parcel.status', 'not in', inTheHouse), eb('move.id', 'is', null)]),
        eb('move.from_id', '!=', place.staging),
        eb('move.to_id', '!=', place.customer),
        eb('move.quantity', '!=', eb.ref('parcel_content.quantity')),
        eb('undo.id', 'is not', null),
      ]),
    )
    .execute()
  return violations('what left in a parcel was moved out once, and nothing else was', rows, (row) => ({
    where: `parcel ${row.parcel_id} (${row.status}), task ${row.task_id}`,
    found: `hand-over move ${row.moveId}`,
  }))
}

async function toteOwners(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('batch_order')
    .innerJoin('location', 'location.id', 'batch_order.tote_id')
    .select((eb) => ['batch_order.tote_id', eb.fn.count<number>('batch_order.order_id').distinct().as('orders')])
    .where('location.kind', '=', 'tote')
    .groupBy('batch_order.tote_id')
    .having((eb) => eb(eb.fn.count('batch_order.order_id').distinct(), '>', 1))
    .execute()
  return violations('a tote has one order at a time', rows, (row) => ({ where: `tote ${row.tote_id}`, found: `${row.orders} orders` }))
}

async function batches(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('sales_order')
    .innerJoin('batch', 'batch.id', 'sales_order.batch_id')
    .select(['sales_order.id', 'batch.id as batchId', 'batch.status'])
    .where('batch.status', 'not in', ['released', 'picking'])
    .execute()
  return violations('an order in hand is in a batch that is under way', rows, (row) => ({
    where: `order ${row.id}`,
    found: `batch ${row.batchId} is ${row.status}`,
  }))
}

async function walks(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('pick_task')
    .innerJoin('sales_order', 'sales_order.id', 'pick_task.order_id')
    .select(['pick_task.id', 'pick_task.batch_id as batchId', 'sales_order.batch_id as orderBatchId'])
    .where('pick_task.status', '=', 'open')
    .where('pick_task.batch_id', 'is not', null)
    .where((eb) => eb.or([eb('sales_order.batch_id', 'is', null), eb('sales_order.batch_id', '!=', eb.ref('pick_task.batch_id'))]))
    .execute()
  return violations('what is walked for is of an order that the walk has', rows, (row) => ({
    where: `pick task ${row.id}`,
    found: `walk ${row.batchId}, order in ${row.orderBatchId}`,
  }))
}
