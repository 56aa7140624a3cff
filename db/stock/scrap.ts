import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { freeUnits, type Moved, type Moving, moveByHand, refuseHeld, stockRow } from './by-hand.ts'
import { place } from './places.ts'

/** Out of the house for good. */
export async function scrap(tx: Writer, context: CommandContext, asked: Moving): Promise<Moved> {
  const stock = await stockRow(tx, context, asked.stockId)
  if (!stock) return refuse('stock.unknown', { id: asked.stockId })
  if (stock.kind !== 'bin' && stock.kind !== 'quarantine') refuse('location.not_stockable', { code: stock.code })
  await refuseHeld(tx, { lotId: stock.lot_id, locationId: stock.location_id, left: stock.on_hand - asked.quantity })
  const withdrawn = await freeUnits(tx, context, stock, asked.quantity)
  return moveByHand(tx, context, stock, { asked, toId: place.scrap, cause: 'scrap', withdrawn })
}
