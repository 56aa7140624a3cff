import { sql } from 'kysely'
import { settleCapHolds } from '../caps/holds.ts'
import { refreshOrders } from '../orders/refresh.ts'
import { supplyOf } from '../orders/supply.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { shopDay } from '../settings/shop.ts'
import { unclaimedReserve } from '../stock/replenish/reserves.ts'

export interface MissingUnits {
  readonly orderId: number
  readonly lineId: number
  readonly itemId: number
  readonly quantity: number
}

/**
 * Records that the customer is to be asked for the item's first substitute of which enough is free. Returns its SKU; empty where
 * there is none, or where units that no other order waits for lie in reserve.
 */
export async function askForSubstitute(tx: Writer, context: CommandContext, missing: MissingUnits): Promise<string> {
  const reserve = await unclaimedReserve(tx, [missing.itemId], await shopDay(tx, context.now))
  // Somebody brings it: nobody has to do without.
  if ((reserve.get(missing.itemId) ?? 0) > 0) return ''
  const substitutes = await tx
    .selectFrom('item_substitute')
    .innerJoin('item', 'item.id', 'item_substitute.substitute_id')
    .select(['item.id', 'item.sku'])
    .where('item_substitute.item_id', '=', missing.itemId)
    .orderBy('rank')
    .execute()
  if (substitutes.length === 0) return ''
  const supply = await supplyOf(
    tx,
    context,
    substitutes.map(({ id }) => id),
  )
  const free = (itemId: number) => supply.reduce((units, row) => units + (row.itemId === itemId ? row.available : 0), 0)
  const substitute = substitutes.find(({ id }) => free(id) >= missing.quantity)
  if (!substitute) return ''
  await tx
    .insertInto('substitution')
    .values({
      order_id: missing.orderId,
      line_id: missing.lineId,
      item_id: substitute.id,
      quantity: missing.quantity,
      status: 'asked',
      new_line_id: null,
      note: '',
      asked_at: context.now,
      asked_by: context.staffId,
      answered_at: null,
      answered_by: null,
    })
    .execute()
  return substitute.sku
}

/** The units were found after all: nobody asks any more, and the order waits for no answer. */
export async function dropQuestions(tx: Writer, context: CommandContext, lineId: number): Promise<void> {
  const dropped = await tx
    .updateTable('substitution')
    .set({ status: 'dropped' })
    .where('line_id', '=', lineId)
    .where('status', '=', 'asked')
    .returning('order_id')
    .execute()
  const orderIds = [...new Set(dropped.map((row) => row.order_id))]
  for (const orderId of orderIds) await endWait(tx, orderId)
  await refreshOrders(tx, context, orderIds)
}

/** Orders that leave a batch while their customer is asked wait for the answer. */
export async function holdForAnswers(tx: Writer, orderIds: readonly number[]): Promise<void> {
  const asked = await askedAmong(tx, orderIds)
  if (asked.length === 0) return
  await tx.updateTable('sales_order').set({ hold_reason: 'customer' }).where('id', 'in', asked).where('hold_reason', 'is', null).execute()
}

/** The order waits no longer, unless another answer is still to come. */
export async function endWait(tx: Writer, orderId: number): Promise<void> {
  if ((await askedAmong(tx, [orderId])).length > 0) return
  await tx
    .updateTable('sales_order')
    .set({ hold_reason: null, hold_until: null })
    .where('id', '=', orderId)
    .where('hold_reason', '=', 'customer')
    .execute()
  await settleCapHolds(tx, [orderId])
}

async function askedAmong(db: Reader, orderIds: readonly number[]): Promise<readonly number[]> {
  if (orderIds.length === 0) return []
  const rows = await db
    .selectFrom('substitution')
    .select('order_id')
    .distinct()
    .where('order_id', 'in', orderIds)
    // A literal, so that SQLite takes the partial index of open questions.
    .where('status', '=', sql.lit('asked'))
    .execute()
  return rows.map((row) => row.order_id)
}
