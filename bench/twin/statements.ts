import type Database from 'better-sqlite3'

/** Named parameters of one statement, or one positional one. */
type Values = Readonly<Record<string, string | number | null>>

export interface Statements {
  /** Runs it and returns the id of the row that it wrote. */
  run(text: string, values: Values): number
  /** The first row's numbers and texts by name. */
  row(text: string, values: Values): Readonly<Record<string, unknown>>
  rows(text: string, values: Values): readonly Readonly<Record<string, unknown>>[]
}

/** Each text is prepared once. */
export function statements(file: Database.Database): Statements {
  const known = new Map<string, Database.Statement>()
  const prepared = (text: string) => {
    const statement = known.get(text) ?? file.prepare(text)
    known.set(text, statement)
    return statement
  }
  const rows = (text: string, values: Values) => prepared(text).all(values).filter(isRow)
  return {
    run: (text, values) => Number(prepared(text).run(values).lastInsertRowid),
    rows,
    row: (text, values) => {
      const row = prepared(text).get(values)
      if (!isRow(row)) throw new Error(`no row for ${text} ${JSON.stringify(values)}`)
      return row
    },
  }
}

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null
}

export function number(row: Readonly<Record<string, unknown>>, name: string): number {
  const value = row[name]
  if (typeof value !== 'number') throw new Error(`${name} is no number`)
  return value
}
