import { random } from '../db/seed/random.ts'
import { loadCatalogue } from '../db/seed/load/catalogue.ts'
import { customerOfOrder, customersPerOrder, itemOfLine, linesOfOrder, unitsOfLine } from '../db/seed/load/shape.ts'
import { callOf, startService } from './child.ts'
import { benchNow, newFolder } from './databases.ts'
import type { Benchmark } from './measure.ts'
import { sampleShop } from '../db/seed/sample/shop-lists.ts'

const lines = 100_000
const wantedSeconds = 10

/** A file of 100,000 order lines as UCI Online Retail has them, into an empty shop, its items with it. */
export const importLines: Benchmark = async () => {
  const service = await startService(`${newFolder()}/shop.sqlite`, benchNow)
  const { name, address, timeZone, currency, language } = sampleShop()
  await service.ask('settings.setUp', { name, address, timeZone, currency, language })
  const source = { fileName: 'uci.csv', bytes: uciFile(), createMissingItems: true }
  const begun = performance.now()
  const { counts } = await callOf(service, 'imports.run', { source, mode: 'all_or_none' })
  const value = (performance.now() - begun) / 1000
  if (counts.rows !== lines || counts.badRows > 0) throw new Error(`imported otherwise: ${JSON.stringify(counts)}`)
  await service.close()
  return { name: 'import', value, unit: 's', ofLimit: null, wanted: `< ${wantedSeconds} s`, met: value < wantedSeconds }
}

function uciFile(): Uint8Array<ArrayBuffer> {
  const dice = random(lines)
  const items = loadCatalogue(dice)
  const customers = Math.round((lines / 26) * customersPerOrder)
  const rows: string[] = []
  for (let invoice = 536_365; rows.length < lines; invoice += 1) {
    const customer = 12_346 + customerOfOrder(dice, customers)
    const minute = String(dice.below(60)).padStart(2, '0')
    for (let line = Math.min(linesOfOrder(dice), lines - rows.length); line > 0; line -= 1) {
      const item = items[itemOfLine(dice)]
      if (!item) continue
      const price = ((item.priceMinor ?? 0) / 100).toFixed(2)
      rows.push(
        `${invoice},${item.sku},${item.name.toUpperCase()},${unitsOfLine(dice)},2026-02-27 10:${minute}:00,${price},${customer}.0,United Kingdom`,
      )
    }
  }
  const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
  return new TextEncoder().encode([header, ...rows, ''].join('\n'))
}
