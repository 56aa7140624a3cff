import { valueClassesOf } from '../../domain/reorder/classes.ts'
import type { CommandContext } from '../service/handle.ts'
import { readShop, shopDay } from '../settings/shop.ts'
import type { Reader, Writer } from '../schema.ts'
import { countDemand } from './count-demand.ts'
import { forecastSlice } from './forecast-slice.ts'
import { readProgress, saveProgress } from './progress.ts'

/** Between two passes. Milliseconds. */
const passEvery = 3_600_000

/** Does the next slice: first the demand of past days, then item by item. Returns whether more is left for now. */
export async function advance(tx: Writer, context: CommandContext): Promise<boolean> {
  const { shop } = await readShop(tx)
  if (!shop) return false
  const today = await shopDay(tx, context.now)
  if (await countDemand(tx, today, shop.timeZone)) return true
  const before = await readProgress(tx)
  const isUnderWay = before !== null && before.doneAt === null && before.day === today
  if (before?.day === today && before.doneAt !== null && context.now - before.doneAt < passEvery) return false
  const progress = isUnderWay ? before : { day: today, after: 0, doneAt: null, classes: await classLimits(tx) }
  const last = await forecastSlice(tx, { now: context.now, today, terms: shop.reorder, progress })
  await saveProgress(tx, last === null ? { ...progress, doneAt: context.now } : { ...progress, after: last })
  if (last === null) context.touch('reorder')
  return last !== null
}

/** The least year's value of an A item and of a B item. */
async function classLimits(db: Reader): Promise<{ readonly a: number; readonly b: number }> {
  const rows = await db.selectFrom('outlook').select(['item_id', 'year_value']).execute()
  const classes = valueClassesOf(new Map(rows.map(({ item_id, year_value }) => [item_id, year_value])))
  let a = Number.MAX_SAFE_INTEGER
  let b = Number.MAX_SAFE_INTEGER
  for (const { item_id, year_value } of rows) {
    const found = classes.get(item_id)
    if (found === 'A') a = Math.min(a, year_value)
    if (found === 'B') b = Math.min(b, year_value)
  }
  return { a, b: Math.min(a, b) }
}
