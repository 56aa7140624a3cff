import type { OrderStatus } from '../../domain/orders/status.ts'
import { holder } from '../../domain/people/holder.ts'
import { refuse } from '../../domain/refusal.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Writer } from '../schema.ts'
import { refuseMerged } from './groups/free-orders.ts'

export interface FoundOrder {
  readonly id: number
  readonly number: string
  readonly status: OrderStatus
  readonly holdReason: string | null
  readonly batchId: number | null
  /** Who has its batch in hand; empty when nobody. */
  readonly holder: string
}

const orderOfId = prepared({ id: aNumber() }, (tx: Writer, { id }, locksRows) =>
  tx
    .selectFrom('sales_order')
    .select(['id', 'number', 'status', 'hold_reason', 'batch_id', 'merged_into'])
    .where('id', '=', id)
    .$if(locksRows, (query) => query.forUpdate()),
)

/** The order, locked until the end of the command; refused when there is none, or when it goes with another one. */
export async function theOrder(tx: Writer, id: number): Promise<FoundOrder> {
  const order = await orderOfId.first(tx, { id })
  if (!order) return refuse('order.unknown', { code: String(id) })
  if (order.merged_into !== null) await refuseMerged(tx, order.number, order.merged_into)
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    holdReason: order.hold_reason,
    batchId: order.batch_id,
    holder: order.batch_id === null ? '' : await batchHolder(tx, order.batch_id),
  }
}

async function batchHolder(tx: Writer, batchId: number): Promise<string> {
  const batch = await tx
    .selectFrom('batch')
    .leftJoin('staff', 'staff.id', 'batch.staff_id')
    .select(['staff.name', 'batch.station'])
    .where('batch.id', '=', batchId)
    .executeTakeFirstOrThrow()
  return holder(batch.name, batch.station)
}
