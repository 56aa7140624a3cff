import { type CompiledQuery, type Insertable, sql } from 'kysely'
import type { Schema, Writer } from '../schema.ts'
import { runCompiled } from './prepared.ts'
import type { IdTable } from './store.ts'

/**
 * Rows of one statement. More of them gain nothing (measured on SQLite: 370,000 order lines a second one by one, 590,000 by
 * tens, 605,000 by thousands), and 64 rows of our widest table stay far below the databases' limits of 32,766 and 65,535
 * parameters.
 */
const rowsAtOnce = 64

interface Statement {
  readonly columns: readonly string[]
  readonly rows: number
  readonly ending: string
  readonly query: CompiledQuery<{ readonly id: number }>
}

/** Statements by table. A rest is written in powers of two: seven shapes a table, whatever its length. */
const statements = new WeakMap<object, Map<string, Statement[]>>()

/** Writes many rows of one table, or one for a scan that is waited for. All have the columns of the first. */
export async function insertRows<T extends keyof Schema>(tx: Writer, table: T, rows: readonly Insertable<Schema[T]>[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  let done = 0
  while (done < rows.length) {
    const size = Math.min(rowsAtOnce, 2 ** Math.floor(Math.log2(rows.length - done)))
    const parameters: unknown[] = []
    for (let place = done; place < done + size; place += 1) {
      const row = rows[place]
      if (row) for (const column of columns) parameters.push(Reflect.get(row, column))
    }
    await runCompiled(tx.getExecutor(), { ...statementFor(tx, table, columns, size, ''), parameters })
    done += size
  }
}

/** Writes one row and returns its id. */
export async function insertRow<T extends IdTable>(tx: Writer, table: T, row: Insertable<Schema[T]>): Promise<number> {
  const columns = Object.keys(row)
  const parameters = columns.map((column): unknown => Reflect.get(row, column))
  const written = await runCompiled<{ id: number }>(tx.getExecutor(), {
    ...statementFor(tx, table, columns, 1, ' returning id'),
    parameters,
  })
  const id = written.rows[0]?.id
  if (id === undefined) throw new Error(`no row was written into ${table}`)
  return id
}

function statementFor(tx: Writer, table: string, columns: readonly string[], rows: number, ending: string): Statement['query'] {
  const { adapter } = tx.getExecutor()
  const tables = statements.get(adapter) ?? new Map<string, Statement[]>()
  statements.set(adapter, tables)
  const ofTable = tables.get(table) ?? []
  tables.set(table, ofTable)
  const known = ofTable.find((one) => one.rows === rows && one.ending === ending && isSame(one.columns, columns))
  if (known) return known.query
  const query = compiled(tx, table, columns, rows, ending)
  ofTable.push({ columns, rows, ending, query })
  return query
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((column, place) => column === other[place])
}

/** The placeholders are the dialect's own; their values come with each execution. */
function compiled(tx: Writer, table: string, columns: readonly string[], count: number, ending: string): Statement['query'] {
  const row = sql`(${sql.join(columns.map(() => sql.val(null)))})`
  const rows = sql.join(Array.from({ length: count }, () => row))
  const names = sql.join(columns.map((column) => sql.ref(column)))
  return sql<{ id: number }>`insert into ${sql.table(table)} (${names}) values ${rows}${sql.raw(ending)}`.compile(tx)
}
