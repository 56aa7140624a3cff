import { readAmount } from './amounts.ts'
import { readDay, readInstant } from './instants.ts'
import type { Problem, ProblemCode, ReasonParams } from './problems.ts'
import type { TextRecord } from './parse-records.ts'

/** Control characters but tab and line ends; PostgreSQL refuses a NUL. */
const controls = /[^\P{Cc}\t\r\n]/gu

/** A cell as it was meant: without padding, control characters, and what spreadsheets put around text to keep it text. */
export function cleanCell(raw: string): string {
  const bare = raw.trim()
  if (bare === '') return ''
  const formula = /^="(.*)"$/.exec(bare)?.[1]
  const text = (formula ?? bare).replaceAll(controls, ' ')
  return text.startsWith("'") && /^'[\d+]/.test(text) ? text.slice(1) : text
}

/** At most `max` characters, never half of a surrogate pair. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')
}

const damagedNumber = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i
const mostUnits = 1_000_000

/** '12' and '12.0'; anything else is below zero. */
function wholeNumber(text: string): number {
  return Number(/^(\d{1,7})(?:[.,]0+)?$/.exec(text)?.[1] ?? -1)
}

/** Three digits behind a mark: '1,000' is a thousand where a spreadsheet wrote it, and one where the mark is that of decimals. */
function isGrouped(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(text)
}

/** The cells of one row by meaning. What cannot be read is noted in `problems`, with a harmless value in its place. */
export class RowValues<Meaning extends string> {
  readonly line: number
  readonly problems: Problem[] = []
  readonly #cells: readonly string[]
  readonly #positions: ReadonlyMap<string, number>
  readonly #header: readonly string[]

  constructor(record: TextRecord, positions: ReadonlyMap<string, number>, header: readonly string[]) {
    this.line = record.line
    this.#cells = record.cells
    this.#positions = positions
    this.#header = header
    if (record.quoteOpen) this.report('', 'quote_open')
    if (record.cells.length > header.length && record.cells.slice(header.length).some((cell) => cell.trim() !== ''))
      this.report('', 'cells_too_many', { cells: record.cells.length, columns: header.length })
  }

  has(meaning: Meaning): boolean {
    return this.#positions.has(meaning)
  }

  /** The cell as it was meant; empty where the file has no such column. */
  raw(meaning: Meaning): string {
    const position = this.#positions.get(meaning)
    return position === undefined ? '' : cleanCell(this.#cells[position] ?? '')
  }

  /** The cell as it stands, for columns that no list of names can foresee. */
  cellAt(position: number): string {
    return this.#cells[position] ?? ''
  }

  problem(meaning: Meaning, code: ProblemCode, params: ReasonParams = {}): void {
    const position = this.#positions.get(meaning)
    this.report(position === undefined ? '' : (this.#header[position] ?? '').trim(), code, params)
  }

  report(column: string, code: ProblemCode, params: ReasonParams = {}): void {
    this.problems.push({ line: this.line, column, code, params })
  }

  /** One line of text; longer than `max` is refused. */
  text(meaning: Meaning, max: number): string {
    const text = this.raw(meaning).replaceAll(/\s*[\r\n]+\s*/g, ', ')
    if (text.includes('\uFFFD')) this.problem(meaning, 'value_unreadable', { value: cut(text, 80) })
    if (text.length > max) this.problem(meaning, 'value_too_long', { max })
    return cut(text, max)
  }

  /** Text that may be cut: a long title or note is no reason to refuse an order. Keeps its line breaks. */
  shortened(meaning: Meaning, max: number): string {
    return cut(this.raw(meaning).replaceAll(/\r\n?/g, '\n'), max)
  }

  /** A code whose every character counts: number, SKU, barcode, postcode, phone. */
  identifier(meaning: Meaning, max: number): string {
    const text = this.text(meaning, max)
    if (damagedNumber.test(text)) this.problem(meaning, 'value_damaged', { value: text })
    return text
  }

  neededIdentifier(meaning: Meaning, max: number): string {
    const text = this.identifier(meaning, max)
    if (text === '') this.problem(meaning, 'value_missing')
    return text
  }

  /** Units from `least`; '12' and '12.0', nothing else. */
  quantity(meaning: Meaning, least: 0 | 1): number {
    const text = this.raw(meaning)
    const quantity = wholeNumber(text)
    if (text === '') this.problem(meaning, 'value_missing')
    else if (isGrouped(text)) this.problem(meaning, 'number_ambiguous', { value: cut(text, 80) })
    else if (quantity < least || quantity > mostUnits) this.problem(meaning, 'quantity_bad', { value: cut(text, 80) })
    return Math.max(least, Math.min(quantity, mostUnits))
  }

  /** A whole number, or null for a blank cell. */
  whole(meaning: Meaning, least: number, most: number): number | null {
    const text = this.raw(meaning)
    if (text === '') return null
    const number = wholeNumber(text)
    if (number >= least && number <= most && !isGrouped(text)) return number
    if (isGrouped(text)) this.problem(meaning, 'number_ambiguous', { value: cut(text, 80) })
    else this.problem(meaning, 'number_bad', { value: cut(text, 80), least, most })
    return null
  }

  instant(meaning: Meaning, timeZone: string): number | null {
    return this.#parsed(meaning, (text) => readInstant(text, timeZone))
  }

  day(meaning: Meaning): string | null {
    return this.#parsed(meaning, readDay)
  }

  /** Minor units, or null for a blank cell. `decimalPoint`: a lone point is never a mark of thousands. */
  amount(meaning: Meaning, currency: string, decimalPoint: boolean): number | null {
    const text = this.raw(meaning)
    if (text === '') return null
    const amount = readAmount(text, currency, decimalPoint)
    if ('minor' in amount) return amount.minor
    this.problem(meaning, amount.bad, { value: cut(text, 80) })
    return null
  }

  /** Minor units that are not below zero, or null for a blank cell. */
  price(meaning: Meaning, currency: string): number | null {
    const minor = this.amount(meaning, currency, false)
    if (minor === null || minor >= 0) return minor
    this.problem(meaning, 'amount_negative', { value: cut(this.raw(meaning), 80) })
    return null
  }

  currency(meaning: Meaning, otherwise: string): string {
    const text = this.raw(meaning).toUpperCase()
    if (text === '') return otherwise
    if (/^[A-Z]{3}$/.test(text)) return text
    this.problem(meaning, 'currency_bad', { value: cut(text, 80) })
    return otherwise
  }

  #parsed<T>(meaning: Meaning, parse: (text: string) => T | null): T | null {
    const text = this.raw(meaning)
    if (text === '') return null
    const value = parse(text)
    if (value === null) this.problem(meaning, 'date_bad', { value: cut(text, 80) })
    return value
  }
}
