import type { CauseKind } from '../../domain/stock/moves.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import { refuse } from '../../domain/refusal.ts'
import { refuseKit } from '../kits/no-stock.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { refuseHeldByReceipts } from '../purchasing/receiving/held.ts'
import { refuseHeldByReturns } from '../returns/held.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { postMove } from './ledger.ts'
import { locationKey } from './locations.ts'
import { type MoveWhy, noteMove } from './move-note.ts'
import { place } from './places.ts'

export interface Counted extends MoveWhy {
  readonly sku: string
  readonly location: string
  readonly lot?: string | undefined
  /** Of a lot that is new. */
  readonly expiresOn?: string | null | undefined
  readonly counted: number
}

/**
 * Sets what lies in a bin to what was counted. The difference comes from ADJUSTMENT or goes there; what arrives serves
 * backorders. Fewer than are promised to orders is refused: those orders have to be decided on first.
 */
export async function countBin(
  tx: Writer,
  context: CommandContext,
  asked: Counted,
): Promise<{ difference: number; allocatedOrders: number }> {
  const item = await tx.selectFrom('item').select(['id', 'sku', 'lot_tracked']).where('sku_key', '=', skuKey(asked.sku)).executeTakeFirst()
  if (!item) return refuse('item.unknown', { code: asked.sku })
  const bin = await tx
    .selectFrom('location')
    .select(['id', 'kind', 'code'])
    .where('code_key', '=', locationKey(asked.location))
    .executeTakeFirst()
  if (!bin) return refuse('location.unknown', { code: asked.location })
  if (bin.kind !== 'bin' && bin.kind !== 'receiving' && bin.kind !== 'quarantine') refuse('location.not_stockable', { code: bin.code })
  if (item.lot_tracked === 1 && !asked.lot) refuse('lot.needed', { sku: item.sku })
  const lotId = await lotOf(tx, item.id, asked.lot ?? '', asked.expiresOn ?? null)
  const stock = await tx
    .selectFrom('stock')
    .select(['id', 'on_hand', 'allocated'])
    .where('lot_id', '=', lotId)
    .where('location_id', '=', bin.id)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  const allocated = stock?.allocated ?? 0
  if (asked.counted < allocated) refuse('stock.allocated', { sku: item.sku, location: bin.code, allocated, counted: asked.counted })
  await refuseHeldByReturns(tx, { lotId, locationId: bin.id, left: asked.counted })
  await refuseHeldByReceipts(tx, { lotId, locationId: bin.id, left: asked.counted })
  const difference = asked.counted - (stock?.on_hand ?? 0)
  if (difference > 0) await refuseKit(tx, item)
  const moveId = await adjust(tx, context, { itemId: item.id, lotId, locationId: bin.id, difference, cause: 'adjustment', documentId: 0 })
  if (moveId !== null) await noteMove(tx, moveId, asked)
  if (stock) {
    await tx.updateTable('stock').set({ awaits_count: 0 }).where('id', '=', stock.id).execute()
    await tx
      .updateTable('task')
      .set({ status: 'done', closed_at: context.now, staff_id: context.staffId })
      .where('stock_id', '=', stock.id)
      .where('kind', '=', 'count_bin')
      .where('status', '=', 'open')
      .execute()
  }
  const allocatedOrders = await serveBackorders(tx, context, [item.id])
  context.subject('item', item.id)
  context.touch('stock', 'items', 'tasks')
  return { difference, allocatedOrders }
}

/** The item's lot of this code; a new one is written. */
export async function lotOf(tx: Writer, itemId: number, code: string, expiresOn: string | null = null): Promise<number> {
  const found = await tx.selectFrom('lot').select('id').where('item_id', '=', itemId).where('code', '=', code).executeTakeFirst()
  if (found) return found.id
  const { id } = await tx
    .insertInto('lot')
    .values({ item_id: itemId, code, expires_on: expiresOn })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** One move between ADJUSTMENT and a bin, in the direction of the difference; none for zero. */
export async function adjust(
  tx: Writer,
  context: CommandContext,
  change: {
    readonly itemId: number
    readonly lotId: number
    readonly locationId: number
    readonly difference: number
    readonly cause: CauseKind
    readonly documentId: number
  },
): Promise<number | null> {
  if (change.difference === 0) return null
  const gained = change.difference > 0
  return postMove(tx, {
    itemId: change.itemId,
    lotId: change.lotId,
    fromId: gained ? place.adjustment : change.locationId,
    toId: gained ? change.locationId : place.adjustment,
    quantity: Math.abs(change.difference),
    cause: change.cause,
    documentId: change.documentId,
    lineId: null,
    staffId: context.staffId,
    at: context.now,
  })
}
