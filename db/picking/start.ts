import type { BatchKind } from '../../domain/picking/contract.ts'
import { insertRow, insertRows } from '../dialect/insert-rows.ts'
import { changeRow } from '../dialect/change-row.ts'
import { refreshOrders } from '../orders/refresh.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { layOutWalk } from './lay-out.ts'

/** How a batch is walked. */
export interface BatchPlan {
  readonly kind: BatchKind
  /** Of a zone batch; empty for the others. */
  readonly zone: string
  /** Released for whoever takes it, for this carrier's collection; absent: the caller picks it now. */
  readonly wave?: { readonly carrier: string; readonly cutOffAt: number }
}

export const cluster: BatchPlan = { kind: 'cluster', zone: '' }

/** Takes the orders into a new batch and lays out its walk. Returns the batch's id. */
export async function startBatch(tx: Writer, context: CommandContext, orderIds: readonly number[], plan: BatchPlan): Promise<number> {
  const id = await insertRow(tx, 'batch', {
    status: plan.wave ? 'released' : 'picking',
    staff_id: plan.wave ? null : context.staffId,
    station: plan.wave ? '' : context.station,
    started_at: context.now,
    closed_at: null,
    at_location_id: null,
    kind: plan.kind,
    zone: plan.zone,
    carrier: plan.wave?.carrier ?? '',
    cut_off_at: plan.wave?.cutOffAt ?? null,
  })
  const cartId = plan.kind === 'single_item' ? await cartPlace(tx) : null
  await insertRows(
    tx,
    'batch_order',
    orderIds.map((orderId, index) => ({
      batch_id: id,
      order_id: orderId,
      position: index + 1,
      tote_id: cartId,
      shared: cartId === null ? (0 as const) : (1 as const),
    })),
  )
  for (const orderId of orderIds) await changeRow(tx, 'sales_order', orderId, { batch_id: id })
  await refreshOrders(tx, context, orderIds)
  await layOutWalk(tx, id, plan)
  context.subject('batch', id)
  context.touch('picking', 'orders')
  return id
}

/** Where units lie that are picked without a tote, until they are packed. */
async function cartPlace(tx: Writer): Promise<number> {
  const { id } = await tx.selectFrom('location').select('id').where('kind', '=', 'cart').executeTakeFirstOrThrow()
  return id
}
