import type { ImportedItem, Reading } from './records.ts'
import type { Problem, Skip } from './problems.ts'
import type { RowValues } from './row-values.ts'
import { skuKey } from '../stock/sku-key.ts'

/** One row, one item: a SKU that stands twice is a problem of its later row. */
export class ItemCollector<Meaning extends string> {
  readonly #records: ImportedItem[] = []
  readonly #problems: Problem[] = []
  readonly #skips: Skip[] = []
  readonly #lineOf = new Map<string, number>()
  #rows = 0

  skip(skipped: Skip): void {
    this.#rows++
    this.#skips.push(skipped)
  }

  /** `meaning` is the column of the SKU. */
  add(row: RowValues<Meaning>, meaning: Meaning, item: Omit<ImportedItem, 'line'>): void {
    this.#rows++
    const key = skuKey(item.sku)
    const earlier = this.#lineOf.get(key)
    if (earlier !== undefined && key !== '') row.problem(meaning, 'repeated', { value: item.sku, line: earlier })
    else this.#lineOf.set(key, row.line)
    this.#problems.push(...row.problems)
    if (row.problems.length === 0) this.#records.push({ ...item, line: row.line })
  }

  *finish(): Generator<void, Reading<ImportedItem>, void> {
    yield
    return { records: this.#records, problems: this.#problems, skips: this.#skips, rows: this.#rows, refusal: null }
  }
}
