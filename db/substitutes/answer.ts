import { refuse } from '../../domain/refusal.ts'
import { limitAddedUnits } from '../caps/added-units.ts'
import { makeRoomInCaps } from '../caps/make-room.ts'
import { allocateOrders } from '../orders/allocate.ts'
import { decideQueues } from '../orders/queues/decide.ts'
import { lockOrders, refreshOrders } from '../orders/refresh.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { endWait } from './ask.ts'

interface Answer {
  readonly id: number
  readonly consent: boolean
  readonly note: string
}

/**
 * Records what the customer said. With consent the missing units are cancelled and the substitute is a line of its own, under the
 * channel's id of the line that it stands for; without, they wait for stock. Returns the units allocated.
 */
export async function answerSubstitution(tx: Writer, context: CommandContext, { id, consent, note }: Answer): Promise<number> {
  const asked = await tx.selectFrom('substitution').selectAll().where('id', '=', id).executeTakeFirst()
  if (!asked) return refuse('substitution.unknown', { id })
  await lockOrders(tx, context, [asked.order_id])
  const line = await tx.selectFrom('order_line').selectAll().where('id', '=', asked.line_id).executeTakeFirstOrThrow()
  if (asked.status !== 'asked') refuse('substitution.answered', { sku: line.sku, status: asked.status })
  const quantity = Math.min(asked.quantity, line.backordered)
  const newLineId = consent && quantity > 0 ? await replaceUnits(tx, line, asked.item_id, quantity) : null
  if (newLineId !== null) {
    await limitAddedUnits(tx, context, { id: newLineId, orderId: asked.order_id, itemId: asked.item_id }, quantity)
    await makeRoomInCaps(tx, context, [line.id])
  }
  await tx
    .updateTable('substitution')
    .set({
      status: quantity === 0 ? 'dropped' : consent ? 'agreed' : 'declined',
      ...(newLineId === null ? {} : { quantity }),
      new_line_id: newLineId,
      note,
      answered_at: context.now,
      answered_by: context.staffId,
    })
    .where('id', '=', id)
    .execute()
  await endWait(tx, asked.order_id)
  await decideQueues(tx, [asked.order_id])
  await refreshOrders(tx, context, [asked.order_id])
  context.subject('order', asked.order_id)
  context.touch('orders')
  return allocateOrders(tx, context, [asked.order_id])
}

interface Line {
  readonly id: number
  readonly order_id: number
  readonly external_id: string
  readonly unit_price_minor: number | null
  readonly order_kit_id: number | null
  readonly kit_part_id: number | null
  readonly kit_each: number
}

async function replaceUnits(tx: Writer, line: Line, itemId: number, quantity: number): Promise<number> {
  const item = await tx.selectFrom('item').select(['sku', 'name']).where('id', '=', itemId).executeTakeFirstOrThrow()
  await tx
    .updateTable('order_line')
    .set((eb) => ({ backordered: eb('backordered', '-', quantity), cancelled: eb('cancelled', '+', quantity) }))
    .where('id', '=', line.id)
    .execute()
  const { last } = await tx
    .selectFrom('order_line')
    .select(({ fn }) => fn.max('line_no').as('last'))
    .where('order_id', '=', line.order_id)
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('order_line')
    .values({
      order_id: line.order_id,
      line_no: last + 1,
      item_id: itemId,
      sku: item.sku,
      name: item.name,
      external_id: line.external_id,
      unit_price_minor: line.unit_price_minor,
      order_kit_id: line.order_kit_id,
      kit_part_id: line.kit_part_id,
      kit_each: line.kit_each,
      ordered: quantity,
      cancelled: 0,
      backordered: quantity,
      allocated: 0,
      picked: 0,
      packed: 0,
      shipped: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('sales_order')
    .set((eb) => ({ line_count: eb('line_count', '+', 1) }))
    .where('id', '=', line.order_id)
    .execute()
  return id
}
