import { refuse } from '../../domain/refusal.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { refuseHeldByReceipts } from '../purchasing/receiving/held.ts'
import { refuseHeldByReturns } from '../returns/held.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { postMove } from './ledger.ts'
import { locationKey } from './locations.ts'

/** Moves free units of one bin and lot to another place; promised ones stay where the picker will look for them. */
export async function transfer(
  tx: Writer,
  context: CommandContext,
  asked: { readonly stockId: number; readonly toLocation: string; readonly quantity: number },
): Promise<void> {
  const stock = await tx
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['item_id', 'lot_id', 'location_id', 'on_hand', 'location.kind', 'location.code'])
    .where('stock.id', '=', asked.stockId)
    .$if(context.store.locksRows, (query) => query.forUpdate('stock'))
    .executeTakeFirst()
  const target = await tx
    .selectFrom('location')
    .select(['id', 'kind', 'code'])
    .where('code_key', '=', locationKey(asked.toLocation))
    .executeTakeFirst()
  if (!target) return refuse('location.unknown', { code: asked.toLocation })
  if (!stock) return refuse('location.unknown', { code: String(asked.stockId) })
  // What lies in a tote or in STAGING belongs to an order.
  for (const { kind, code } of [stock, target]) {
    if (kind !== 'bin' && kind !== 'quarantine' && kind !== 'receiving') refuse('location.not_stockable', { code })
  }
  if (stock.location_id === target.id) refuse('location.same', { code: target.code })
  await refuseHeldByReturns(tx, { lotId: stock.lot_id, locationId: stock.location_id, left: stock.on_hand - asked.quantity })
  await refuseHeldByReceipts(tx, { lotId: stock.lot_id, locationId: stock.location_id, left: stock.on_hand - asked.quantity })
  await postMove(tx, {
    itemId: stock.item_id,
    lotId: stock.lot_id,
    fromId: stock.location_id,
    toId: target.id,
    quantity: asked.quantity,
    cause: 'transfer',
    documentId: 0,
    lineId: null,
    staffId: context.staffId,
    at: context.now,
  })
  await serveBackorders(tx, context, [stock.item_id])
  context.subject('item', stock.item_id)
  context.touch('stock', 'items')
}
