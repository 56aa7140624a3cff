import { refuse } from '../../domain/refusal.ts'
import { serveBackorders } from '../orders/allocate.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { freeUnits, type Moved, type Moving, refuseHeld, stockRow } from './by-hand.ts'
import { postMove } from './ledger.ts'
import { noteMove } from './move-note.ts'
import { place } from './places.ts'

/** Out of the house for good. */
export async function scrap(tx: Writer, context: CommandContext, asked: Moving): Promise<Moved> {
  const stock = await stockRow(tx, context, asked.stockId)
  if (!stock) return refuse('stock.unknown', { id: asked.stockId })
  if (stock.kind !== 'bin' && stock.kind !== 'quarantine') refuse('location.not_stockable', { code: stock.code })
  await refuseHeld(tx, { lotId: stock.lot_id, locationId: stock.location_id, left: stock.on_hand - asked.quantity })
  const withdrawn = await freeUnits(tx, context, stock, asked.quantity)
  const moveId = await postMove(tx, {
    itemId: stock.item_id,
    lotId: stock.lot_id,
    fromId: stock.location_id,
    toId: place.scrap,
    quantity: asked.quantity,
    cause: 'scrap',
    documentId: 0,
    lineId: null,
    staffId: context.staffId,
    at: context.now,
  })
  await noteMove(tx, moveId, asked)
  await serveBackorders(tx, context, [stock.item_id])
  context.subject('item', stock.item_id)
  context.touch('stock', 'items')
  return { moved: asked.quantity, moveId, withdrawn }
}
