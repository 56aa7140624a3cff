import { refuse } from '../../domain/refusal.ts'
import type { CauseKind } from '../../domain/stock/moves.ts'
import { refuseKitInside } from '../kits/no-stock.ts'
import { insertRow } from '../dialect/insert-rows.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Reader, Writer } from '../schema.ts'
import { keepsBalance } from './places.ts'

export interface NewMove {
  readonly itemId: number
  readonly lotId: number
  readonly fromId: number
  readonly toId: number
  /** Units, at least one. */
  readonly quantity: number
  readonly cause: CauseKind
  readonly documentId: number
  readonly lineId: number | null
  readonly staffId: number | null
  readonly at: number
  readonly undoesId?: number
  /** Units of the source's allocation that this move uses up; a pick uses up its own. */
  readonly fromAllocated?: number
  /** Units that are allocated again where they arrive; undoing a pick gives the promise back. */
  readonly toAllocated?: number
}

/**
 * Writes one move and both balances. Refuses with `stock.short` when the source holds less, free of other promises, than
 * is taken, and with `kit.not_stocked` when an item that is a kit by now would come into the house. Returns the move's id.
 */
export async function postMove(tx: Writer, move: NewMove): Promise<number> {
  if (keepsBalance(move.fromId)) await take(tx, move)
  if (keepsBalance(move.toId)) await put(tx, move)
  const moveId = await insertRow(tx, 'move', {
    item_id: move.itemId,
    lot_id: move.lotId,
    from_id: move.fromId,
    to_id: move.toId,
    quantity: move.quantity,
    cause: move.cause,
    document_id: move.documentId,
    line_id: move.lineId,
    staff_id: move.staffId,
    at: move.at,
    undoes_id: move.undoesId ?? null,
  })
  if (!keepsBalance(move.fromId) && keepsBalance(move.toId)) await refuseKitInside(tx, move.itemId)
  return moveId
}

const taking = prepared(
  { lotId: aNumber(), fromId: aNumber(), quantity: aNumber(), usedUp: aNumber(), free: aNumber() },
  (tx: Writer, { lotId, fromId, quantity, usedUp, free }) =>
    tx
      .updateTable('stock')
      .set((eb) => ({ on_hand: eb('on_hand', '-', quantity), allocated: eb('allocated', '-', usedUp) }))
      .where('lot_id', '=', lotId)
      .where('location_id', '=', fromId)
      .where('allocated', '>=', usedUp)
      .where((eb) => eb(eb('on_hand', '-', eb.ref('allocated')), '>=', free)),
)

async function take(tx: Writer, move: NewMove): Promise<void> {
  const { lotId, fromId, quantity, fromAllocated: usedUp = 0 } = move
  const taken = await taking.run(tx, { lotId, fromId, quantity, usedUp, free: quantity - usedUp })
  if (taken !== 1) await refuseShort(tx, move)
}

const putting = prepared(
  { itemId: aNumber(), lotId: aNumber(), toId: aNumber(), quantity: aNumber(), allocated: aNumber() },
  (tx: Writer, { itemId, lotId, toId, quantity, allocated }) =>
    tx
      .insertInto('stock')
      .values({ item_id: itemId, lot_id: lotId, location_id: toId, on_hand: quantity, allocated, awaits_count: 0 })
      .onConflict((conflict) =>
        conflict.columns(['lot_id', 'location_id']).doUpdateSet((eb) => ({
          on_hand: eb('stock.on_hand', '+', eb.ref('excluded.on_hand')),
          allocated: eb('stock.allocated', '+', eb.ref('excluded.allocated')),
        })),
      ),
)

async function put(tx: Writer, { itemId, lotId, toId, quantity, toAllocated: allocated = 0 }: NewMove): Promise<void> {
  await putting.run(tx, { itemId, lotId, toId, quantity, allocated })
}

async function refuseShort(tx: Reader, move: NewMove): Promise<never> {
  const item = await tx.selectFrom('item').select('sku').where('id', '=', move.itemId).executeTakeFirstOrThrow()
  const location = await tx.selectFrom('location').select('code').where('id', '=', move.fromId).executeTakeFirstOrThrow()
  const stock = await tx
    .selectFrom('stock')
    .select('on_hand')
    .where('lot_id', '=', move.lotId)
    .where('location_id', '=', move.fromId)
    .executeTakeFirst()
  return refuse('stock.short', { sku: item.sku, location: location.code, onHand: stock?.on_hand ?? 0, wanted: move.quantity })
}

/** The move that takes another one back, from where it went to where it came from. Writes it and returns its id. */
export async function postUndo(
  tx: Writer,
  moveId: number,
  by: { readonly cause: CauseKind; readonly staffId: number | null; readonly at: number; readonly toAllocated?: number },
): Promise<number> {
  const move = await tx.selectFrom('move').selectAll().where('id', '=', moveId).executeTakeFirstOrThrow()
  return postMove(tx, {
    itemId: move.item_id,
    lotId: move.lot_id,
    fromId: move.to_id,
    toId: move.from_id,
    quantity: move.quantity,
    cause: by.cause,
    documentId: move.document_id,
    lineId: move.line_id,
    staffId: by.staffId,
    at: by.at,
    undoesId: move.id,
    toAllocated: by.toAllocated ?? 0,
  })
}
