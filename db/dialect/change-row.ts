import { type CompiledQuery, sql, type Updateable } from 'kysely'
import type { Schema, Writer } from '../schema.ts'
import { runCompiled } from './prepared.ts'
import type { IdTable } from './store.ts'

/** Statements by table and columns, compiled once a database. */
const statements = new WeakMap<object, Map<string, CompiledQuery>>()

/** Sets columns of the one row with this id, as the commands of the scanner do. */
export async function changeRow<T extends IdTable>(tx: Writer, table: T, id: number, changes: Updateable<Schema[T]>): Promise<void> {
  const columns = Object.keys(changes)
  const { adapter } = tx.getExecutor()
  const known = statements.get(adapter) ?? new Map<string, CompiledQuery>()
  statements.set(adapter, known)
  const key = `${table} ${columns.join(' ')}`
  const statement = known.get(key) ?? compiled(tx, table, columns)
  known.set(key, statement)
  const parameters = [...columns.map((column): unknown => Reflect.get(changes, column)), id]
  await runCompiled(tx.getExecutor(), { ...statement, parameters })
}

function compiled(tx: Writer, table: string, columns: readonly string[]): CompiledQuery {
  const sets = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.val(null)}`))
  return sql`update ${sql.table(table)} set ${sets} where id = ${sql.val(null)}`.compile(tx)
}
