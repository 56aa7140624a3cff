import { existsSync, renameSync, statSync } from 'node:fs'
import type { Database as SqliteFile, Statement } from 'better-sqlite3'
import { Kysely, sql, SqliteDialect, type SqliteDatabase, SqliteQueryCompiler } from 'kysely'
import { refuse } from '../../domain/refusal.ts'
import type { IdTable, Store } from './store.ts'
import { sqliteDdl } from '../migrations/ddl.ts'
import type { Schema, Writer } from '../schema.ts'

type SqliteConstructor = typeof import('better-sqlite3')

/** Loaded only when a SQLite file is opened: a service on PostgreSQL runs where the addon cannot. */
async function loadSqlite(): Promise<SqliteConstructor> {
  const loaded = await import('better-sqlite3')
  return loaded.default
}

/** Enough for every statement text of the app; batch inserts are built with a bounded number of shapes. */
const statementCacheSize = 1000

/** Kysely prepares each statement anew; this keeps them by their text (measured: a third faster, and flat memory). */
function withStatementCache(file: SqliteFile, begin: 'begin immediate' | 'begin'): SqliteDatabase {
  const statements = new Map<string, Statement>()
  return {
    close: () => file.close(),
    prepare: (text: string) => {
      const statementText = text === 'begin' ? begin : text
      const known = statements.get(statementText)
      if (known) return known
      if (statements.size >= statementCacheSize) statements.clear()
      const statement = file.prepare(statementText)
      statements.set(statementText, statement)
      return statement
    },
  }
}

/**
 * SQLite with STAT4, as better-sqlite3 is built, looks at the values bound to a join and plans it anew at each execution: 40 to
 * 80 us, more than running it takes. It does not look behind a unary plus, which changes nothing else. A partial index is then
 * taken only where its condition stands in the statement as a literal.
 */
class SteadyQueryCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?'
  }
}

class SteadySqliteDialect extends SqliteDialect {
  override createQueryCompiler(): SqliteQueryCompiler {
    return new SteadyQueryCompiler()
  }
}

function open(Sqlite: SqliteConstructor, path: string, readonly: boolean): SqliteFile {
  const file = new Sqlite(path, { readonly, timeout: 5000 })
  if (!readonly) file.pragma('journal_mode = WAL')
  // better-sqlite3 opens WAL files with NORMAL, which may lose the last commits at a power cut.
  file.pragma('synchronous = FULL')
  file.pragma('foreign_keys = ON')
  file.pragma('cache_size = -16000')
  file.pragma('temp_store = MEMORY')
  return file
}

function isSqliteError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE')
}

function openChecked(Sqlite: SqliteConstructor, path: string): SqliteFile {
  try {
    const file = open(Sqlite, path, false)
    if (file.pragma('synchronous', { simple: true }) !== 2) throw new Error('synchronous=FULL did not hold')
    return file
  } catch (error) {
    if (isSqliteError(error) && (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))) {
      return refuse('database.damaged', { file: path, detail: error.message })
    }
    if (isSqliteError(error) && error.code === 'SQLITE_CANTOPEN')
      return refuse('database.unreachable', { detail: `${path}: ${error.message}` })
    throw error
  }
}

export async function openSqlite(path: string): Promise<Store> {
  const Sqlite = await loadSqlite()
  const file = openChecked(Sqlite, path)
  const readFile = open(Sqlite, path, true)
  const writer = new Kysely<Schema>({ dialect: new SteadySqliteDialect({ database: withStatementCache(file, 'begin immediate') }) })
  const reader = new Kysely<Schema>({ dialect: new SteadySqliteDialect({ database: withStatementCache(readFile, 'begin') }) })
  return {
    dialect: 'sqlite',
    ddl: sqliteDdl,
    reader,
    snapshot: (read) => reader.transaction().execute(read),
    writer,
    serialWriter: true,
    locksRows: false,
    nextIds: takeIds,
    uniqueViolation: (error) =>
      isSqliteError(error) && (error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'),
    // Another process (the CLI, a backup tool) held the file longer than the busy timeout.
    shouldRetry: (error) => isSqliteError(error) && error.code.startsWith('SQLITE_BUSY'),
    announce: async () => {},
    listen: async () => {},
    lockForMigration: async () => {},
    beforeMigration: async (version) => {
      const check = file.pragma('quick_check', { simple: true })
      if (check !== 'ok') refuse('database.damaged', { file: path, detail: String(check) })
      if (version === 0) return
      copyVerified(Sqlite, file, `${path}.pre-v${version + 1}`)
    },
    backup: async (target) => copyVerified(Sqlite, file, target),
    close: async () => {
      // Kysely closes only what it has used.
      await reader.destroy()
      readFile.close()
      file.pragma('wal_checkpoint(TRUNCATE)')
      await writer.destroy()
      file.close()
    },
  }
}

/** Counts up what autoincrement counts. */
async function takeIds(tx: Writer, table: IdTable, count: number): Promise<readonly number[]> {
  const counted = await sql<{ seq: number }>`update sqlite_sequence set seq = seq + ${count} where name = ${table} returning seq`.execute(
    tx,
  )
  const last = counted.rows[0]?.seq ?? count
  if (counted.rows.length === 0) await sql`insert into sqlite_sequence (name, seq) values (${table}, ${count})`.execute(tx)
  return Array.from({ length: count }, (_, index) => last - count + 1 + index)
}

/** One clean file, checked before it takes its name; an older copy of the same name is kept as `.old`. */
function copyVerified(Sqlite: SqliteConstructor, file: SqliteFile, target: string): void {
  const partial = `${target}.partial-${process.pid}`
  file.prepare('vacuum into ?').run(partial)
  const copy = new Sqlite(partial, { readonly: true })
  const check = copy.pragma('quick_check', { simple: true })
  copy.close()
  if (check !== 'ok' || statSync(partial).size === 0) refuse('database.damaged', { file: partial, detail: String(check) })
  if (existsSync(target)) renameSync(target, `${target}.old`)
  renameSync(partial, target)
}
