import { readShop, shopDay } from '../settings/shop.ts'
import type { Reader, Writer } from '../schema.ts'
import { forecastSlice, keepSlice, type Pass } from './forecast-slice.ts'
import { newPass } from './new-pass.ts'
import { readProgress } from './progress.ts'
import type { OutlookTable } from './tables.ts'

/** Forecasts a few of the items that came after the last pass. Returns whether there were any. */
export async function forecastNewcomers(tx: Writer, pass: Pass): Promise<boolean> {
  const { last } = await tx
    .selectFrom('outlook')
    .select(({ fn }) => fn.max('item_id').as('last'))
    .executeTakeFirstOrThrow()
  const after = last ?? 0
  const slice = await forecastSlice(tx, pass, after)
  if (slice === null) return false
  await keepSlice(tx, slice, after)
  return true
}

/** What is expected of an item that no pass has come to yet; null where nothing can be. The next pass keeps it. */
export async function outlookNow(db: Reader, itemId: number, now: number): Promise<OutlookTable | null> {
  const { shop } = await readShop(db)
  if (shop === null) return null
  const today = await shopDay(db, now)
  const progress = (await readProgress(db)) ?? (await newPass(db, today, { forecasts: true, usualDays: shop.reorder.leadDays }))
  const slice = await forecastSlice(db, { now, today, terms: shop.reorder, progress }, itemId - 1, 1)
  return slice?.rows.find((row) => row.item_id === itemId) ?? null
}
