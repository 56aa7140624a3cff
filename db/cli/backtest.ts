import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRecords } from '../../domain/imports/parse-records.ts'
import type { ImportedOrder } from '../../domain/imports/records.ts'
import { uciOrders } from '../../domain/imports/uci-orders.ts'
import { compareOrdering, type Side, type SoldItem } from '../../domain/reorder/backtest/compare.ts'
import { UsageError, type Asked } from './arguments.ts'

const dayLength = 86_400_000
/** The shop's first quarter is what both sides know; the lead time is that of an importer; the cost is half of the price. */
const terms = { historyDays: 90, leadDays: 14, level: 0.95 }
const costShare = 0.5

/** Replays a folder of UCI Online Retail, one CSV file a day, with the suggested policy and with a fixed minimum and maximum. */
export async function backtest({ words }: Asked): Promise<number> {
  const [folder] = words
  if (!folder) throw new UsageError('backtest FOLDER: say where the CSV files of UCI Online Retail are.')
  const files = csvFiles(folder)
  if (files.length === 0) throw new UsageError(`There is no CSV file in ${folder}.`)
  const { items, suggested, fixed } = compareOrdering(soldItems(files.flatMap(ordersOf)), terms)
  console.log(JSON.stringify({ suggested: said(suggested), fixed: said(fixed), items, ...terms }))
  return 0
}

function csvFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    throw new UsageError(`The folder ${folder} cannot be read.`)
  }
}

function ordersOf(file: string): readonly ImportedOrder[] {
  const [header, ...rows] = parseRecords(readFileSync(file, 'utf8'), { separator: ',', quoting: true, offset: 0, line: 1 })
  if (header === undefined) return []
  const reader = uciOrders.open(header.cells, { timeZone: 'UTC', currency: 'GBP', location: null, bin: null })
  for (const row of rows) reader.take(row)
  const closing = reader.finish()
  let step = closing.next()
  while (step.done !== true) step = closing.next()
  return step.value.records
}

/** Each item's demand of every day from the first order to the last. */
function soldItems(orders: readonly ImportedOrder[]): readonly SoldItem[] {
  const days = orders.map(({ orderedAt }) => Math.floor(orderedAt / dayLength))
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const length = days.reduce((most, day) => Math.max(most, day - first + 1), 0)
  const sold = new Map<string, { readonly daily: number[]; units: number; value: number }>()
  for (const [index, { lines }] of orders.entries()) {
    const day = (days[index] ?? first) - first
    for (const { sku, quantity, unitPriceMinor } of lines) {
      // The file writes some codes in both cases.
      const key = sku.toUpperCase()
      const item = sold.get(key) ?? { daily: Array.from({ length }, () => 0), units: 0, value: 0 }
      sold.set(key, item)
      item.daily[day] = (item.daily[day] ?? 0) + quantity
      item.units += quantity
      item.value += quantity * (unitPriceMinor ?? 0)
    }
  }
  return [...sold.values()].map(({ daily, units, value }) => ({ daily, cost: (value / units) * costShare }))
}

function said({ fillRate, meanStockValue }: Side) {
  return { fill_rate: Number(fillRate.toFixed(4)), mean_stock_value: Number((meanStockValue / 100).toFixed(2)) }
}
