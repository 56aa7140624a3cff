import type { ImportedLine, ImportedOrder, Reading } from './records.ts'
import type { Problem, ReasonParams, Skip, SkipCode } from './problems.ts'

/** What the rows of an order have in common. */
export type OrderHead = Omit<ImportedOrder, 'lines' | 'line' | 'number'>

/** The goods of a row. Without an id of the channel's a line is known by its place in the order, which a second export repeats. */
export type Goods = Omit<ImportedLine, 'externalId' | 'line'> & { readonly externalId?: string }

/** What one row says about its order. */
export interface OrderRow {
  readonly line: number
  /** Empty where the row does not say which order it belongs to. */
  readonly number: string
  readonly problems: readonly Problem[]
  /** Null on a row that only continues its order. */
  readonly head: OrderHead | null
  /** Why the whole order is left out. */
  readonly skipOrder: Skip | null
  readonly goods: Goods | Skip
}

/** The contract takes no longer orders. */
const mostLines = 5000
/** Orders put together before the caller may pause. */
const slice = 500

export const skip = (line: number, code: SkipCode, params: ReasonParams = {}): Skip => ({ line, code, params })

const byLine = (a: Problem | Skip, b: Problem | Skip) => a.line - b.line

interface Collected {
  readonly number: string
  readonly rows: number[]
  readonly lines: ImportedLine[]
  readonly problems: Problem[]
  readonly skips: Skip[]
  head: OrderHead | null
  skip: Skip | null
}

function problemsOf(order: Collected): readonly Problem[] {
  const { number } = order
  const own = [...order.problems]
  const line = order.rows[0] ?? 0
  if (own.length === 0 && order.head === null) own.push({ line, column: '', code: 'order_fields_missing', params: { number } })
  if (own.length === 0 && order.lines.length > mostLines)
    own.push({ line, column: '', code: 'order_too_long', params: { number, max: mostLines } })
  const [first] = own
  if (first === undefined) return own
  const bad = new Set(own.map((problem) => problem.line))
  const others = order.rows.filter((row) => !bad.has(row))
  const params = { number, line: first.line }
  return [...own, ...others.map((row) => ({ line: row, column: '', code: 'order_incomplete' as const, params }))]
}

/** Puts the rows of each order together, wherever in the file they stand. An order with one bad row is bad as a whole. */
export class OrderCollector {
  readonly #orders = new Map<string, Collected>()
  readonly #problems: Problem[] = []
  readonly #skips: Skip[] = []
  #rows = 0

  /** True from the order's first row with a head on. */
  hasHead(number: string): boolean {
    return (this.#orders.get(number)?.head ?? null) !== null
  }

  currencyOf(number: string): string | null {
    return this.#orders.get(number)?.head?.currency ?? null
  }

  add(row: OrderRow): void {
    this.#rows++
    if (row.number === '') {
      this.#problems.push(...row.problems)
      return
    }
    const order = this.#order(row.number)
    order.rows.push(row.line)
    order.problems.push(...row.problems)
    order.head ??= row.head
    order.skip ??= row.skipOrder
    if ('code' in row.goods) order.skips.push(row.goods)
    else order.lines.push({ externalId: String(order.rows.length), ...row.goods, line: row.line })
  }

  *finish(): Generator<void, Reading<ImportedOrder>, void> {
    const records: ImportedOrder[] = []
    let closed = 0
    for (const order of this.#orders.values()) {
      this.#close(order, records)
      if (++closed % slice === 0) yield
    }
    this.#problems.sort(byLine)
    this.#skips.sort(byLine)
    return { records, problems: this.#problems, skips: this.#skips, rows: this.#rows, refusal: null }
  }

  #order(number: string): Collected {
    const known = this.#orders.get(number)
    if (known !== undefined) return known
    const order: Collected = { number, rows: [], lines: [], problems: [], skips: [], head: null, skip: null }
    this.#orders.set(number, order)
    return order
  }

  #close(order: Collected, records: ImportedOrder[]): void {
    const { skip: whole, rows, lines, head } = order
    if (whole !== null) {
      for (const line of rows) this.#skips.push({ ...whole, line })
      return
    }
    const problems = lines.length === 0 ? order.problems : problemsOf(order)
    for (const problem of problems) this.#problems.push(problem)
    if (problems.length > 0) return
    for (const skipped of order.skips) this.#skips.push(skipped)
    if (head !== null && lines.length > 0) records.push({ ...head, number: order.number, lines, line: rows[0] ?? 0 })
  }
}
