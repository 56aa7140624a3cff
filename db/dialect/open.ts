import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import type { OpenOptions, Store } from './store.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

export function isPostgresUrl(location: string): boolean {
  return /^postgres(ql)?:\/\//.test(location)
}

/** `location`: path of a SQLite file, made where it is missing, or a postgres:// URL. */
export function openStore(location: string, options: OpenOptions = {}): Promise<Store> {
  return isPostgresUrl(location) ? openPostgres(location) : openSqlite(location, options)
}

/** `exists` on SQLite and PostgreSQL alike. */
export async function tableExists(db: Kysely<Schema>, dialect: Store['dialect'], table: string): Promise<boolean> {
  const found =
    dialect === 'sqlite'
      ? await sql`select 1 from sqlite_master where type = 'table' and name = ${table}`.execute(db)
      : await sql`select 1 from information_schema.tables where table_schema = current_schema() and table_name = ${table}`.execute(db)
  return found.rows.length > 0
}

/** Whether somebody has made tables in it. */
export async function hasTables(db: Kysely<Schema>, dialect: Store['dialect']): Promise<boolean> {
  const found =
    dialect === 'sqlite'
      ? await sql`select 1 from sqlite_master where type = 'table' limit 1`.execute(db)
      : await sql`select 1 from information_schema.tables where table_schema = current_schema() limit 1`.execute(db)
  return found.rows.length > 0
}
