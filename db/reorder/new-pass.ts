import { randomUUID } from 'node:crypto'
import { valueClassesOf } from '../../domain/reorder/classes.ts'
import type { Reader } from '../schema.ts'
import { leadTimes } from './lead-times.ts'
import type { Progress } from './progress.ts'

/** A pass that begins with the first item. */
export async function newPass(
  db: Reader,
  day: string,
  how: { readonly forecasts: boolean; readonly usualDays: number },
): Promise<Progress> {
  const leads = [...(await leadTimes(db, how.usualDays))].map(([supplierId, lead]) => ({ supplierId, ...lead }))
  const made = await db.selectFrom('outlook').select('item_id').limit(1).executeTakeFirst()
  const isFirst = made === undefined
  return { key: randomUUID(), day, after: 0, doneAt: null, forecasts: how.forecasts, isFirst, leads, classes: await classLimits(db) }
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
