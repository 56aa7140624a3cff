import { randomUUID } from 'node:crypto'
import { valueClassesOf } from '../../domain/reorder/classes.ts'
import type { CommandContext } from '../service/handle.ts'
import { readShop, shopDay } from '../settings/shop.ts'
import type { Reader, Writer } from '../schema.ts'
import { takeAhead } from './ahead.ts'
import { compareSlice } from './compare-slice.ts'
import { countDemand } from './count-demand.ts'
import { type Pass, forecastSlice, keepSlice } from './forecast-slice.ts'
import { leadTimes } from './lead-times.ts'
import { type Progress, readProgress, saveProgress } from './progress.ts'

/** Between two passes. Milliseconds. */
const passEvery = 3_600_000

/** Does the next slice: first the demand of past days, then item by item. Returns whether more is left for now. */
export async function advance(tx: Writer, context: CommandContext): Promise<boolean> {
  const { shop } = await readShop(tx)
  if (!shop) return false
  const today = await shopDay(tx, context.now)
  const before = await readProgress(tx)
  const isOfToday = before !== null && before.day === today
  if (isOfToday && before.doneAt !== null && context.now - before.doneAt < passEvery) return false
  const isUnderWay = isOfToday && before.doneAt === null
  if (!isUnderWay && (await countDemand(tx, today, shop.timeZone))) return true
  const progress = isUnderWay ? before : await aPass(tx, today, { forecasts: !isOfToday, usualDays: shop.reorder.leadDays })
  const pass = { now: context.now, today, terms: shop.reorder, progress }
  const last = progress.forecasts ? await forecastNext(tx, context, pass) : await compareSlice(tx, pass)
  if (last !== null) {
    await saveProgress(tx, { ...progress, after: last })
    return true
  }
  context.touch('reorder')
  if (progress.forecasts && progress.isFirst) {
    // Which items are A, B and C is known only now.
    const again = await aPass(tx, today, { forecasts: true, usualDays: shop.reorder.leadDays })
    await saveProgress(tx, { ...again, isFirst: false })
    return true
  }
  await saveProgress(tx, { ...progress, doneAt: context.now })
  return false
}

/** Keeps what was forecast ahead, where it is of this very step; else forecasts a few items here. Returns the last item. */
async function forecastNext(tx: Writer, { store }: CommandContext, pass: Pass): Promise<number | null> {
  const { after } = pass.progress
  const slice = takeAhead(store, pass.progress) ?? (await forecastSlice(tx, pass, after))
  if (slice === null) return null
  await keepSlice(tx, slice, after)
  return slice.last
}

async function aPass(tx: Writer, day: string, how: { readonly forecasts: boolean; readonly usualDays: number }): Promise<Progress> {
  const leads = [...(await leadTimes(tx, how.usualDays))].map(([supplierId, lead]) => ({ supplierId, ...lead }))
  const made = await tx.selectFrom('outlook').select('item_id').limit(1).executeTakeFirst()
  const isFirst = made === undefined
  return { key: randomUUID(), day, after: 0, doneAt: null, forecasts: how.forecasts, isFirst, leads, classes: await classLimits(tx) }
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
