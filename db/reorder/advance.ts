import type { CommandContext } from '../service/handle.ts'
import { readShop, shopDay } from '../settings/shop.ts'
import type { Writer } from '../schema.ts'
import { takeAhead } from './ahead.ts'
import { compareSlice } from './compare-slice.ts'
import { countDemand } from './count-demand.ts'
import { type Pass, forecastSlice, keepSlice } from './forecast-slice.ts'
import { newPass } from './new-pass.ts'
import { forecastNewcomers } from './newcomers.ts'
import { readProgress, saveProgress } from './progress.ts'

/** Between two passes. Milliseconds. */
const passEvery = 3_600_000

/** Does the next slice: first the demand of past days, then item by item. Returns whether more is left for now. */
export async function advance(tx: Writer, context: CommandContext): Promise<boolean> {
  const { shop } = await readShop(tx)
  if (!shop) return false
  const today = await shopDay(tx, context.now)
  const before = await readProgress(tx)
  const isOfToday = before !== null && before.day === today
  if (isOfToday && before.doneAt !== null) {
    const met = await forecastNewcomers(tx, { now: context.now, today, terms: shop.reorder, progress: before })
    if (met) context.touch('reorder')
    if (met || context.now - before.doneAt < passEvery) return met
  }
  const isUnderWay = isOfToday && before.doneAt === null
  if (!isUnderWay && (await countDemand(tx, today, shop.timeZone))) return true
  const progress = isUnderWay ? before : await newPass(tx, today, { forecasts: !isOfToday, usualDays: shop.reorder.leadDays })
  const pass = { now: context.now, today, terms: shop.reorder, progress }
  const last = progress.forecasts ? await forecastNext(tx, context, pass) : await compareSlice(tx, pass)
  if (last !== null) {
    await saveProgress(tx, { ...progress, after: last })
    return true
  }
  context.touch('reorder')
  if (progress.forecasts && progress.isFirst) {
    // Which items are A, B and C is known only now.
    const again = await newPass(tx, today, { forecasts: true, usualDays: shop.reorder.leadDays })
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
