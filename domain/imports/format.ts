import { headerKey, matchColumns } from './columns.ts'
import type { ColumnMatch, Fields } from './columns.ts'
import type { TextRecord } from './parse-records.ts'
import type { ReadOptions, Reading } from './records.ts'
import { RowValues } from './row-values.ts'

/** Takes the rows of a file one by one; `finish` pauses at each yield. */
export interface RowReader<Meaning extends string, R> {
  take(row: RowValues<Meaning>): void
  finish(): Generator<void, Reading<R>, void>
}

export interface RecordReader<R> {
  take(record: TextRecord): void
  finish(): Generator<void, Reading<R>, void>
}

/** One shape of file, known by the names of its columns. */
export interface Format<R> {
  readonly id: string
  /** Names that only this shape has together. */
  readonly marks: readonly string[]
  readonly quoting: boolean
  /** What it looks for in the columns. */
  readonly meanings: readonly string[]
  match(header: readonly string[]): ColumnMatch
  open(header: readonly string[], options: ReadOptions): RecordReader<R>
}

export function defineFormat<F extends Fields, R>(definition: {
  readonly id: string
  readonly marks: readonly string[]
  readonly quoting?: false
  readonly fields: F
  readonly read: (options: ReadOptions, header: readonly string[]) => RowReader<keyof F & string, R>
}): Format<R> {
  const { id, marks, fields, read } = definition
  return {
    id,
    marks: marks.map(headerKey),
    quoting: definition.quoting ?? true,
    meanings: Object.keys(fields),
    match: (header) => matchColumns(header, fields),
    open(header, options) {
      const { positions } = matchColumns(header, fields)
      const reader = read(options, header)
      return {
        take: (record) => reader.take(new RowValues<keyof F & string>(record, positions, header)),
        finish: () => reader.finish(),
      }
    },
  }
}
