import { parts } from '../../domain/collection/parts.ts'
import { refuse } from '../../domain/refusal.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { refreshOrders } from '../orders/refresh.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { postUndo } from '../stock/ledger.ts'
import { keepsBalance } from '../stock/places.ts'
import type { Job } from './job.ts'

const itemsAtOnce = 100

/** Sets back the counts of an import by compensating moves; orders that were promised those units wait again. */
export async function takeBackStock(tx: Writer, context: CommandContext, importId: number, job: Job): Promise<number> {
  const moves = await tx
    .selectFrom('move')
    .leftJoin('stock', (join) => join.onRef('stock.lot_id', '=', 'move.lot_id').onRef('stock.location_id', '=', 'move.to_id'))
    .innerJoin('item', 'item.id', 'move.item_id')
    .select(['move.id', 'move.item_id', 'move.to_id', 'move.quantity', 'stock.id as stockId', 'stock.on_hand', 'item.sku'])
    .where('move.cause', '=', 'import')
    .where('move.document_id', '=', importId)
    .where('move.undoes_id', 'is', null)
    .orderBy('move.id')
    .execute()
  const gone = moves.filter((move) => keepsBalance(move.to_id) && (move.on_hand ?? 0) < move.quantity)
  const [first] = gone
  if (first) refuse('import.built_on', { what: 'stock', code: first.sku, more: gone.length - 1 })
  for (const [at, move] of moves.entries()) {
    if (move.stockId !== null) await freeUnits(tx, context, { stockId: move.stockId, sku: move.sku, quantity: move.quantity })
    await postUndo(tx, move.id, { cause: 'import', staffId: context.staffId, at: context.now })
    await job.pause('write', at + 1, moves.length)
  }
  for (const part of parts([...new Set(moves.map((move) => move.item_id))], itemsAtOnce)) {
    await serveBackorders(tx, context, part)
    await job.pause('write', moves.length, moves.length)
  }
  return moves.length
}

interface Wanted {
  readonly stockId: number
  readonly sku: string
  /** Units that are to leave. */
  readonly quantity: number
}

/** Takes promises back, the last given first, until so many units are free; those in someone's batch stay. */
async function freeUnits(tx: Writer, context: CommandContext, wanted: Wanted): Promise<void> {
  const stock = await tx.selectFrom('stock').select(['on_hand', 'allocated']).where('id', '=', wanted.stockId).executeTakeFirstOrThrow()
  let missing = wanted.quantity - (stock.on_hand - stock.allocated)
  if (missing <= 0) return
  const touched = new Set<number>()
  for (const task of await openTasks(tx, wanted.stockId)) {
    const released = Math.min(missing, task.quantity)
    missing -= released
    touched.add(task.order_id)
    await release(tx, { ...task, released, stockId: wanted.stockId })
    if (missing === 0) break
  }
  if (missing > 0) refuse('import.built_on', { what: 'stock', code: wanted.sku, more: 0 })
  await refreshOrders(tx, context, [...touched])
}

function openTasks(tx: Reader, stockId: number) {
  return tx
    .selectFrom('pick_task')
    .select(['id', 'order_id', 'line_id', 'quantity'])
    .where('stock_id', '=', stockId)
    .where('status', '=', 'open')
    .where('batch_id', 'is', null)
    .orderBy('id', 'desc')
    .execute()
}

interface Release {
  readonly id: number
  readonly line_id: number
  readonly quantity: number
  readonly released: number
  readonly stockId: number
}

async function release(tx: Writer, { id, line_id, quantity, released, stockId }: Release): Promise<void> {
  if (released === quantity) await tx.deleteFrom('pick_task').where('id', '=', id).execute()
  else
    await tx
      .updateTable('pick_task')
      .set({ quantity: quantity - released })
      .where('id', '=', id)
      .execute()
  await tx
    .updateTable('order_line')
    .set((eb) => ({ allocated: eb('allocated', '-', released), backordered: eb('backordered', '+', released) }))
    .where('id', '=', line_id)
    .execute()
  await tx
    .updateTable('stock')
    .set((eb) => ({ allocated: eb('allocated', '-', released) }))
    .where('id', '=', stockId)
    .execute()
}
