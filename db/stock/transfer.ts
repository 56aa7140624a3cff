import type { LocationKind } from '../../domain/stock/locations.ts'
import { type CauseKind, handMade } from '../../domain/stock/moves.ts'
import { refuse } from '../../domain/refusal.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { refuseHeldByReceipts } from '../purchasing/receiving/held.ts'
import { refuseHeldByReturns } from '../returns/held.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { postMove, postUndo } from './ledger.ts'
import { locationKey } from './locations.ts'
import { type MoveWhy, noteMove } from './move-note.ts'
import { place } from './places.ts'
import { withdraw } from './withdraw.ts'

export interface Moving extends MoveWhy {
  readonly stockId: number
  readonly quantity: number
}

interface Moved {
  readonly moved: number
  readonly moveId: number
  /** Units that were promised and are not any more. */
  readonly withdrawn: number
}

/** Promises of what may not go out any more are taken back, as far as nobody walks for them. */
async function freeUnits(
  tx: Writer,
  context: CommandContext,
  stock: { readonly id: number; readonly on_hand: number; readonly allocated: number },
  quantity: number,
): Promise<number> {
  const missing = Math.min(quantity, stock.on_hand) - (stock.on_hand - stock.allocated)
  return missing > 0 ? withdraw(tx, context, { of: { stockId: stock.id }, most: missing }) : 0
}

/**
 * Moves free units of one bin and lot to another place; promised ones stay where the picker will look for them, unless they may not
 * go out any more.
 */
export async function transfer(tx: Writer, context: CommandContext, asked: Moving & { readonly toLocation: string }): Promise<Moved> {
  const stock = await tx
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['stock.id', 'item_id', 'lot_id', 'location_id', 'on_hand', 'allocated', 'location.kind', 'location.code'])
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
  const withdrawn = target.kind === 'quarantine' ? await freeUnits(tx, context, stock, asked.quantity) : 0
  const moveId = await postMove(tx, {
    itemId: stock.item_id,
    lotId: stock.lot_id,
    fromId: stock.location_id,
    toId: target.id,
    quantity: asked.quantity,
    cause: causeOf(stock.kind, target.kind),
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

function causeOf(from: LocationKind, to: LocationKind): CauseKind {
  if (to === 'quarantine') return 'quarantine'
  return from === 'quarantine' ? 'release' : 'transfer'
}

/** Out of the house for good. */
export async function scrap(tx: Writer, context: CommandContext, asked: Moving): Promise<Moved> {
  const stock = await tx
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['stock.id', 'item_id', 'lot_id', 'location_id', 'on_hand', 'allocated', 'location.kind', 'location.code'])
    .where('stock.id', '=', asked.stockId)
    .$if(context.store.locksRows, (query) => query.forUpdate('stock'))
    .executeTakeFirst()
  if (!stock) return refuse('stock.unknown', { id: asked.stockId })
  if (stock.kind !== 'bin' && stock.kind !== 'quarantine') refuse('location.not_stockable', { code: stock.code })
  const left = stock.on_hand - asked.quantity
  await refuseHeldByReturns(tx, { lotId: stock.lot_id, locationId: stock.location_id, left })
  await refuseHeldByReceipts(tx, { lotId: stock.lot_id, locationId: stock.location_id, left })
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

/** Refused where the goods are promised or gone from where they were brought. */
export async function takeBackMove(tx: Writer, context: CommandContext, moveId: number): Promise<number> {
  const move = await tx
    .selectFrom('move')
    .select(['item_id', 'lot_id', 'to_id', 'quantity', 'cause', 'undoes_id'])
    .where('id', '=', moveId)
    .executeTakeFirst()
  if (!move || move.undoes_id !== null || !handMade.some((cause) => cause === move.cause))
    return refuse('stock.not_by_hand', { id: moveId })
  const undone = await tx.selectFrom('move').select('id').where('undoes_id', '=', moveId).executeTakeFirst()
  if (undone) refuse('stock.taken_back_already', { id: moveId })
  const there = await tx
    .selectFrom('stock')
    .select('on_hand')
    .where('lot_id', '=', move.lot_id)
    .where('location_id', '=', move.to_id)
    .executeTakeFirst()
  const held = { lotId: move.lot_id, locationId: move.to_id, left: (there?.on_hand ?? 0) - move.quantity }
  await refuseHeldByReturns(tx, held)
  await refuseHeldByReceipts(tx, held)
  const undoId = await postUndo(tx, moveId, { cause: move.cause, staffId: context.staffId, at: context.now })
  await serveBackorders(tx, context, [move.item_id])
  context.subject('item', move.item_id)
  context.touch('stock', 'items')
  return undoId
}
