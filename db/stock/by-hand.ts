import type { CauseKind } from '../../domain/stock/moves.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { refuseHeldByReceipts } from '../purchasing/receiving/held.ts'
import { refuseHeldByReturns } from '../returns/held.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { postMove } from './ledger.ts'
import { type MoveWhy, noteMove } from './move-note.ts'
import { withdraw } from './withdraw.ts'

export interface Moving extends MoveWhy {
  readonly stockId: number
  readonly quantity: number
}

export interface Moved {
  readonly moved: number
  readonly moveId: number
  /** Units that were promised and are not any more. */
  readonly withdrawn: number
}

export type HeldRow = NonNullable<Awaited<ReturnType<typeof stockRow>>>

/** Units of one item and lot in one place, locked until the end of the command. */
export async function stockRow(tx: Writer, context: CommandContext, stockId: number) {
  return tx
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['stock.id', 'item_id', 'lot_id', 'location_id', 'on_hand', 'allocated', 'location.kind', 'location.code'])
    .where('stock.id', '=', stockId)
    .$if(context.store.locksRows, (query) => query.forUpdate('stock'))
    .executeTakeFirst()
}

interface Left {
  readonly lotId: number
  readonly locationId: number
  /** Units that would stay there. */
  readonly left: number
}

/** What a return or a receipt has still to decide on stays where it is. */
export async function refuseHeld(db: Reader, stock: Left): Promise<void> {
  await refuseHeldByReturns(db, stock)
  await refuseHeldByReceipts(db, stock)
}

/** Promises of what may not go out any more are taken back, as far as nobody walks for them. */
export async function freeUnits(
  tx: Writer,
  context: CommandContext,
  stock: Pick<HeldRow, 'id' | 'on_hand' | 'allocated'>,
  quantity: number,
): Promise<number> {
  const missing = Math.min(quantity, stock.on_hand) - (stock.on_hand - stock.allocated)
  return missing > 0 ? withdraw(tx, context, { of: { stockId: stock.id }, most: missing }) : 0
}

interface Going extends Pick<Moved, 'withdrawn'> {
  readonly asked: Moving
  readonly toId: number
  readonly cause: CauseKind
}

/** Writes the move with its reason, and serves who waits with what is free now. */
export async function moveByHand(
  tx: Writer,
  context: CommandContext,
  stock: Pick<HeldRow, 'item_id' | 'lot_id' | 'location_id'>,
  { asked, toId, cause, withdrawn }: Going,
): Promise<Moved> {
  const moveId = await postMove(tx, {
    itemId: stock.item_id,
    lotId: stock.lot_id,
    fromId: stock.location_id,
    toId,
    quantity: asked.quantity,
    cause,
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
