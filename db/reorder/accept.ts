import type { CallInput } from '../../domain/contract.ts'
import { inventoryPosition } from '../../domain/reorder/position.ts'
import { fillUpToMinimum } from '../../domain/reorder/minimum-order.ts'
import { type Drafted, draftFromLines } from '../purchasing/draft.ts'
import { purchaseLines } from '../purchasing/purchase-order.ts'
import type { CommandContext } from '../service/handle.ts'
import { shopDay } from '../settings/shop.ts'
import type { Writer } from '../schema.ts'
import { offers } from '../suppliers/offers.ts'
import { theSupplier } from '../suppliers/save.ts'
import { holdingsOf } from './holdings.ts'

const milli = 1000

/** Drafts what was chosen on the board, and fills each supplier's draft up to the minimum order. */
export async function acceptLines(tx: Writer, context: CommandContext, { lines }: CallInput<'reorder.accept'>) {
  const drafts = await draftFromLines(tx, context, lines)
  const filled: (Drafted & { readonly added: number })[] = []
  for (const draft of drafts) filled.push({ ...draft, added: await fillUp(tx, context, draft.id) })
  context.touch('reorder', 'purchasing')
  return filled
}

/** Returns the units that were added. */
async function fillUp(tx: Writer, context: CommandContext, purchaseId: number): Promise<number> {
  const order = await tx.selectFrom('purchase_order').select('supplier_id').where('id', '=', purchaseId).executeTakeFirstOrThrow()
  const supplier = await theSupplier(tx, order.supplier_id)
  if (supplier.min_order_minor === 0) return 0
  const lines = await purchaseLines(tx, purchaseId)
  const itemIds = lines.map(({ item_id }) => item_id)
  const terms = new Map((await offers(tx, { itemIds, supplierId: supplier.id })).map((offer) => [offer.itemId, offer]))
  const holdings = await holdingsOf(tx, itemIds, await shopDay(tx, context.now))
  const paces = await tx.selectFrom('outlook').select(['item_id', 'per_day_milli']).where('item_id', 'in', itemIds).execute()
  const perDay = new Map(paces.map(({ item_id, per_day_milli }) => [item_id, per_day_milli / milli]))
  const units = fillUpToMinimum(
    lines.map((line) => {
      const holding = holdings.get(line.item_id)
      return {
        units: line.quantity,
        priceMinor: line.price_minor,
        packSize: terms.get(line.item_id)?.packSize ?? 1,
        perDay: perDay.get(line.item_id) ?? 0,
        position: holding === undefined ? 0 : Math.max(0, inventoryPosition(holding)),
      }
    }),
    supplier.min_order_minor,
  )
  let added = 0
  for (const [place, line] of lines.entries()) {
    const quantity = units[place] ?? line.quantity
    if (quantity === line.quantity) continue
    added += quantity - line.quantity
    await tx.updateTable('purchase_line').set({ quantity }).where('id', '=', line.id).execute()
  }
  return added
}
