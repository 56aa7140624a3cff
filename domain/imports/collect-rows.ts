import type { Problem } from './problems.ts'
import type { Reading } from './records.ts'
import type { RowValues } from './row-values.ts'

/** One row, one record: what stands twice is a problem of its later row. */
export class RowCollector<Meaning extends string, R> {
  readonly #records: R[] = []
  readonly #problems: Problem[] = []
  readonly #lineOf = new Map<string, number>()
  #rows = 0

  /** `key` tells what is the same; `meaning` is the column of its name. */
  add(row: RowValues<Meaning>, key: string, meaning: Meaning, record: R): void {
    this.#rows++
    const earlier = this.#lineOf.get(key)
    if (earlier !== undefined) row.problem(meaning, 'repeated', { value: row.raw(meaning), line: earlier })
    else if (row.problems.length === 0) this.#lineOf.set(key, row.line)
    this.#problems.push(...row.problems)
    if (row.problems.length === 0) this.#records.push(record)
  }

  *finish(): Generator<void, Reading<R>, void> {
    yield
    return { records: this.#records, problems: this.#problems, skips: [], rows: this.#rows, refusal: null }
  }
}
