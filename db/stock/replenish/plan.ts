import { changesOf, type TaskChange } from '../../../domain/stock/replenish/changes.ts'
import { fillsOf } from '../../../domain/stock/replenish/fills.ts'
import { parts } from '../../../domain/collection/parts.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'
import { shopDay } from '../../settings/shop.ts'
import { factsOf } from './facts.ts'

const itemsAtOnce = 200

interface Planned {
  readonly made: number
  readonly changed: number
  readonly ended: number
}

/** Makes, changes and ends the tasks of these items, so that they fit what orders, faces and reserve ask for now. */
export async function planReplenishment(tx: Writer, context: CommandContext, itemIds: readonly number[]): Promise<Planned> {
  const today = await shopDay(tx, context.now)
  const counts = { made: 0, changed: 0, ended: 0 }
  for (const part of parts([...new Set(itemIds)], itemsAtOnce)) {
    if (context.store.locksRows) await lockTasks(tx, part)
    for (const { itemId, changes } of await changesFor(tx, part, today)) {
      for (const change of changes) {
        await write(tx, context, itemId, change)
        counts[change.kind === 'make' ? 'made' : change.kind === 'change' ? 'changed' : 'ended'] += 1
      }
    }
  }
  if (counts.made + counts.changed + counts.ended > 0) context.touch('tasks')
  return counts
}

/** Items of these whose tasks do not fit any more. */
export async function unplanned(db: Reader, itemIds: readonly number[], today: string): Promise<readonly number[]> {
  return (await changesFor(db, itemIds, today)).map(({ itemId }) => itemId)
}

async function changesFor(db: Reader, itemIds: readonly number[], today: string) {
  const facts = await factsOf(db, itemIds, today)
  return facts
    .map((item) => ({ itemId: item.itemId, changes: changesOf(fillsOf(item), item.underWay) }))
    .filter(({ changes }) => changes.length > 0)
}

/** Whoever scans for one of them is waited for: what is in hand then counts. */
async function lockTasks(tx: Writer, itemIds: readonly number[]): Promise<void> {
  await tx
    .selectFrom('replenishment')
    .select('id')
    .where('item_id', 'in', itemIds)
    .where('closed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

async function write(tx: Writer, context: CommandContext, itemId: number, change: TaskChange): Promise<void> {
  switch (change.kind) {
    case 'make':
      await tx
        .insertInto('replenishment')
        .values({
          item_id: itemId,
          face_id: change.faceId,
          status: 'open',
          urgency: change.urgency,
          waiting: change.waiting,
          quantity: change.quantity,
          moved: 0,
          staff_id: null,
          station: '',
          created_at: context.now,
          taken_at: null,
          closed_at: null,
        })
        // Another station was faster.
        .onConflict((conflict) => conflict.columns(['item_id', 'face_id']).where('closed_at', 'is', null).doNothing())
        .execute()
      return
    case 'change':
      await tx
        .updateTable('replenishment')
        .set({ urgency: change.urgency, waiting: change.waiting, quantity: change.quantity })
        .where('id', '=', change.id)
        .execute()
      return
    case 'end':
      await tx
        .updateTable('replenishment')
        .set((eb) => ({
          status: change.brought ? 'done' : 'dropped',
          closed_at: context.now,
          ...(change.brought ? { quantity: eb.ref('moved') } : {}),
        }))
        .where('id', '=', change.id)
        .execute()
      return
  }
}

/** Items that lie in a reserve bin or are being brought, behind one in the order of their ids. */
export async function itemsInReserve(db: Reader, after: number, limit: number): Promise<readonly number[]> {
  const lying = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select('stock.item_id as itemId')
    .distinct()
    // A literal, so that SQLite takes the partial index of reserve bins.
    .where((eb) => eb('location.reserve', '=', eb.lit(1)))
    .where('stock.on_hand', '>', 0)
    .where('stock.item_id', '>', after)
    .orderBy('stock.item_id')
    .limit(limit)
    .execute()
  const brought = await db
    .selectFrom('replenishment')
    .select('item_id as itemId')
    .distinct()
    .where('closed_at', 'is', null)
    .where('item_id', '>', after)
    .orderBy('item_id')
    .limit(limit)
    .execute()
  return [...new Set([...lying, ...brought].map(({ itemId }) => itemId))].sort((a, b) => a - b).slice(0, limit)
}

/** All of them. */
export async function allItemsInReserve(db: Reader): Promise<readonly number[]> {
  const all: number[] = []
  for (;;) {
    const next = await itemsInReserve(db, all.at(-1) ?? 0, itemsAtOnce)
    all.push(...next)
    if (next.length < itemsAtOnce) return all
  }
}
