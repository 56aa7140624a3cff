import { z } from 'zod'
import type { Reader, Writer } from '../../schema.ts'
import { readShop } from '../../settings/shop.ts'
import type { CommandContext } from '../../service/handle.ts'
import { decideQueues } from './decide.ts'

const ordersAtOnce = 1000
const key = 'queues.sorted'

/** Where the sorting of the open orders has come to, in the order of their promises. */
const markSchema = z.object({ at: z.int(), id: z.int() })
type Mark = z.output<typeof markSchema>

const beginning: Mark = { at: Number.MIN_SAFE_INTEGER, id: 0 }

/** The open orders after this one are still in the queues of older rules; null when none is. */
export async function sortedTo(db: Reader): Promise<Mark | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return row ? markSchema.parse(JSON.parse(row.value)) : null
}

/** All open orders have to be looked at again: the first of them now, the rest slice by slice (`sortSlice`). */
export async function sortAgain(tx: Writer, context: CommandContext): Promise<void> {
  await mark(tx, beginning)
  await sortSlice(tx, context)
}

/** What many orders share has changed: the zone of a place, what an item asks, what a customer is called. They follow soon, where a queue looks at it. */
export async function sortAgainBy(tx: Writer, kind: 'flag' | 'zone' | 'tier'): Promise<void> {
  const { shop } = await readShop(tx)
  if (shop?.queues.some(({ conditions }) => conditions.some((condition) => condition.kind === kind))) await mark(tx, beginning)
}

/** Decides the queue of the next slice of open orders. Returns whether more are left. */
export async function sortSlice(tx: Writer, context: CommandContext): Promise<boolean> {
  const from = await sortedTo(tx)
  if (!from) return false
  const slice = await tx
    .selectFrom('sales_order')
    .select(['id', 'promise_at as at'])
    .where('is_open', '=', 1)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('promise_at', 'id'), '>', tuple(from.at, from.id)))
    .orderBy('promise_at')
    .orderBy('id')
    .limit(ordersAtOnce)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .execute()
  await decideQueues(
    tx,
    slice.map(({ id }) => id),
  )
  const last = slice.at(-1)
  const more = last !== undefined && slice.length === ordersAtOnce
  if (more) await mark(tx, last)
  else await tx.deleteFrom('setting').where('key', '=', key).execute()
  context.touch('orders', 'picking')
  return more
}

async function mark(tx: Writer, { at, id }: Mark): Promise<void> {
  await tx
    .insertInto('setting')
    .values({ key, value: JSON.stringify({ at, id }), version: 1 })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify({ at, id }) }))
    .execute()
}
