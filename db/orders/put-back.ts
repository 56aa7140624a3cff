import type { ExpressionBuilder } from 'kysely'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Schema, Writer } from '../schema.ts'
import { place } from '../stock/places.ts'

export interface ToPutBack {
  readonly sku: string
  readonly units: number
}

const firstInHand = prepared({ orderId: aNumber() }, (db: Reader, { orderId }) =>
  db
    .selectFrom('order_line')
    .select(['sku', 'put_back as units'])
    .where('order_id', '=', orderId)
    .where('put_back', '>', 0)
    .orderBy('line_no')
    .limit(1),
)

/** The first item of an order of which cancelled units are still in hand; null where there is none. */
export async function firstToPutBack(db: Reader, orderId: number): Promise<ToPutBack | null> {
  return (await firstInHand.first(db, { orderId })) ?? null
}

/** Beside a `sales_order`: its cancelled units that are still in hand. */
export function unitsToPutBack(eb: ExpressionBuilder<Schema, 'sales_order'>) {
  return eb
    .selectFrom('order_line')
    .select(({ fn }) => fn.sum<number>('order_line.put_back').as('units'))
    .whereRef('order_line.order_id', '=', 'sales_order.id')
}

interface Source {
  readonly locationId: number
  readonly parcelId: number | null
  readonly units: number
}

/** Asks people to put units of a line back: one task for each tote and parcel they lie in, first what is not packed yet. */
export async function askToPutBack(
  tx: Writer,
  context: CommandContext,
  line: { readonly id: number; readonly orderId: number; readonly itemId: number },
  units: number,
): Promise<void> {
  let left = units
  for (const source of [...(await totesOf(tx, line.id)), ...(await parcelsOf(tx, line.id))]) {
    const asked = await openTask(tx, line.id, source)
    const quantity = Math.min(left, Math.max(0, source.units - (asked?.quantity ?? 0)))
    if (quantity === 0) continue
    left -= quantity
    if (asked) {
      await tx
        .updateTable('task')
        .set({ quantity: asked.quantity + quantity })
        .where('id', '=', asked.id)
        .execute()
    } else {
      await tx
        .insertInto('task')
        .values({
          kind: 'put_back',
          status: 'open',
          at: context.now,
          item_id: line.itemId,
          location_id: source.locationId,
          stock_id: null,
          order_id: line.orderId,
          note: '',
          closed_at: null,
          staff_id: null,
          line_id: line.id,
          parcel_id: source.parcelId,
          quantity,
        })
        .execute()
    }
  }
  if (left > 0) throw new Error(`line ${line.id} has ${left} units in hand that lie nowhere`)
  context.touch('tasks')
}

function openTask(tx: Writer, lineId: number, { locationId, parcelId }: Source) {
  return tx
    .selectFrom('task')
    .select(['id', 'quantity'])
    .where('kind', '=', 'put_back')
    .where('status', '=', 'open')
    .where('line_id', '=', lineId)
    .where('location_id', '=', locationId)
    .where('parcel_id', parcelId === null ? 'is' : '=', parcelId)
    .executeTakeFirst()
}

async function totesOf(tx: Writer, lineId: number): Promise<readonly Source[]> {
  const rows = await tx
    .selectFrom('pick_task')
    .innerJoin('batch_order', (join) =>
      join.onRef('batch_order.batch_id', '=', 'pick_task.batch_id').onRef('batch_order.order_id', '=', 'pick_task.order_id'),
    )
    .select(({ fn, eb }) => ['batch_order.tote_id', fn.sum<number>(eb('picked', '-', eb.ref('packed'))).as('units')])
    .where('pick_task.line_id', '=', lineId)
    .whereRef('picked', '>', 'packed')
    .groupBy('batch_order.tote_id')
    .orderBy('batch_order.tote_id')
    .execute()
  return rows.flatMap(({ tote_id, units }) => (tote_id === null ? [] : [{ locationId: tote_id, parcelId: null, units }]))
}

async function parcelsOf(tx: Writer, lineId: number): Promise<readonly Source[]> {
  const rows = await tx
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .select(({ fn }) => ['parcel.id', fn.sum<number>('quantity').as('units')])
    .where('line_id', '=', lineId)
    .where('parcel.status', 'in', ['closed', 'labelled'])
    .groupBy('parcel.id')
    .orderBy('parcel.id')
    .execute()
  return rows.map((row) => ({ locationId: place.staging, parcelId: row.id, units: row.units }))
}
