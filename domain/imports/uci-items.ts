import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { Problem, Skip } from './problems.ts'
import type { ImportedItem } from './records.ts'
import { skuKey } from '../stock/sku-key.ts'
import { uciCurrency, uciFields, uciMarks, uciSkip } from './uci-rows.ts'
import { bareItem } from '../stock/bare-item.ts'

interface Seen {
  readonly line: number
  readonly spellings: Map<string, number>
  readonly names: Map<string, number>
  priceMinor: number | null
}

function countUp(counts: Map<string, number>, text: string): void {
  if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as readonly [string, number])[0]
}

function itemOf(seen: Seen): ImportedItem {
  return { ...bareItem(mostFrequent(seen.spellings), mostFrequent(seen.names), seen.priceMinor), line: seen.line }
}

/** The items that the invoices sell: the usual spelling of code and name, the latest price. */
function read(): RowReader<keyof typeof uciFields, ImportedItem> {
  const items = new Map<string, Seen>()
  const problems: Problem[] = []
  const skips: Skip[] = []
  let rows = 0
  return {
    take(row) {
      rows++
      const skipped = uciSkip(row)
      if (skipped !== null) {
        skips.push(skipped)
        return
      }
      const sku = row.neededIdentifier('sku', 80)
      const priceMinor = row.amount('price', uciCurrency, true)
      problems.push(...row.problems)
      if (row.problems.length > 0) return
      const seen = items.get(skuKey(sku)) ?? { line: row.line, spellings: new Map(), names: new Map(), priceMinor: null }
      items.set(skuKey(sku), seen)
      countUp(seen.spellings, sku)
      countUp(seen.names, row.shortened('itemName', 200))
      seen.priceMinor = priceMinor === 0 ? seen.priceMinor : priceMinor
    },
    *finish() {
      yield
      return { records: [...items.values()].map(itemOf), problems, skips, rows, refusal: null }
    },
  }
}

export const uciItems = defineFormat({ id: 'uci', marks: uciMarks, fields: uciFields, read })
