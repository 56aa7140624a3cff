import type { CallInput } from '../../domain/contract.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { outstanding } from '../../domain/purchasing/status.ts'
import { refuse } from '../../domain/refusal.ts'
import { materialLines, packCounts } from '../materials/purchase-lines.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { purchaseLines, refreshPurchase, refuseImpossible, refuseStale, thePurchase } from './purchase-order.ts'
import { inCurrency } from './rates.ts'

/** Refused where nothing is ordered, and where what comes could not be valued for want of a rate. */
export async function sendPurchase(tx: Writer, context: CommandContext, { id, version }: CallInput<'purchasing.send'>): Promise<void> {
  const order = await thePurchase(tx, context, id)
  refuseImpossible(order, 'send')
  refuseStale(order, version)
  const { currency } = await theShop(tx)
  const lines = (await purchaseLines(tx, id)).filter((line) => line.cancelled < line.quantity)
  const packs = (await materialLines(tx, [id])).filter((line) => line.cancelled < line.packs)
  if (lines.length === 0 && packs.length === 0) refuse('purchase.empty', { number: purchaseNumber(id) })
  for (const line of lines) {
    const { sku } = await tx.selectFrom('item').select('sku').where('id', '=', line.item_id).executeTakeFirstOrThrow()
    await inCurrency(tx, { minor: line.price_minor, from: order.currency, to: currency, line: line.line_no, sku })
  }
  await tx
    .updateTable('purchase_order')
    .set({ sent_at: order.sent_at ?? context.now, changed_at: null })
    .where('id', '=', id)
    .execute()
  await refreshPurchase(tx, context, id)
}

export async function confirmPurchase(tx: Writer, context: CommandContext, asked: CallInput<'purchasing.confirm'>): Promise<void> {
  const order = await thePurchase(tx, context, asked.id)
  refuseImpossible(order, 'confirm')
  refuseStale(order, asked.version)
  const { reference, expectedOn } = asked
  await tx
    .updateTable('purchase_order')
    .set({ reference, expected_on: expectedOn, confirmed_at: context.now })
    .where('id', '=', order.id)
    .execute()
  for (const line of asked.lines) {
    await tx
      .updateTable('purchase_line')
      .set({ confirmed: line.confirmed, expected_on: line.expectedOn })
      .where('id', '=', line.lineId)
      .where('purchase_id', '=', order.id)
      .execute()
  }
  await refreshPurchase(tx, context, order.id)
}

/** Returns the units that will not come. */
export async function cancelPurchase(tx: Writer, context: CommandContext, { id, lineId }: CallInput<'purchasing.cancel'>): Promise<number> {
  const order = await thePurchase(tx, context, id)
  refuseImpossible(order, lineId === undefined ? 'cancel' : 'edit')
  const lines = (await purchaseLines(tx, id)).filter((line) => lineId === undefined || line.id === lineId)
  const packs = lineId === undefined ? (await materialLines(tx, [id])).map(packCounts) : []
  const units = [...lines, ...packs].reduce((total, line) => total + outstanding(line), 0)
  if (lineId === undefined) await tx.updateTable('purchase_order').set({ cancelled_at: context.now }).where('id', '=', id).execute()
  else {
    for (const line of lines) {
      const good = line.received - line.rejected
      await tx
        .updateTable('purchase_line')
        .set({ cancelled: Math.max(line.quantity - good, line.cancelled) })
        .where('id', '=', line.id)
        .execute()
    }
    if (order.sent_at !== null) await tx.updateTable('purchase_order').set({ changed_at: context.now }).where('id', '=', id).execute()
  }
  await refreshPurchase(tx, context, id)
  return units
}

export async function closePurchase(tx: Writer, context: CommandContext, id: number): Promise<void> {
  refuseImpossible(await thePurchase(tx, context, id), 'close')
  await tx.updateTable('purchase_order').set({ closed_at: context.now }).where('id', '=', id).execute()
  await refreshPurchase(tx, context, id)
}

/** Of one line: it is to come after all. Of the order: it is open again, with all that nothing came of. */
export async function reopenPurchase(tx: Writer, context: CommandContext, { id, lineId }: CallInput<'purchasing.reopen'>): Promise<void> {
  const order = await thePurchase(tx, context, id)
  if (lineId === undefined) {
    refuseImpossible(order, 'reopen')
    await tx.updateTable('purchase_order').set({ closed_at: null, cancelled_at: null }).where('id', '=', id).execute()
    if (order.cancelled_at !== null || order.closed_at !== null) return refreshPurchase(tx, context, id)
  }
  await tx
    .updateTable('purchase_line')
    .set({ cancelled: 0 })
    .where('purchase_id', '=', id)
    .$if(lineId !== undefined, (query) => query.where('id', '=', lineId ?? 0))
    .execute()
  if (lineId === undefined) await tx.updateTable('purchase_material').set({ cancelled: 0 }).where('purchase_id', '=', id).execute()
  await refreshPurchase(tx, context, id)
}
