import type { LocationKind } from '../../domain/stock/locations.ts'
import type { CauseKind } from '../../domain/stock/moves.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { freeUnits, type Moved, type Moving, moveByHand, refuseHeld, stockRow } from './by-hand.ts'
import { locationKey } from './locations.ts'

/**
 * Moves free units of one bin and lot to another place; promised ones stay where the picker will look for them, unless they may not
 * go out any more.
 */
export async function transfer(tx: Writer, context: CommandContext, asked: Moving & { readonly toLocation: string }): Promise<Moved> {
  const stock = await stockRow(tx, context, asked.stockId)
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
  await refuseHeld(tx, { lotId: stock.lot_id, locationId: stock.location_id, left: stock.on_hand - asked.quantity })
  const withdrawn = target.kind === 'quarantine' ? await freeUnits(tx, context, stock, asked.quantity) : 0
  return moveByHand(tx, context, stock, { asked, toId: target.id, cause: causeOf(stock.kind, target.kind), withdrawn })
}

function causeOf(from: LocationKind, to: LocationKind): CauseKind {
  if (to === 'quarantine') return 'quarantine'
  return from === 'quarantine' ? 'release' : 'transfer'
}
