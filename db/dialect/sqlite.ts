import { existsSync, statSync } from 'node:fs'
import type { Database as SqliteFile } from 'better-sqlite3'
import { Kysely, sql, SqliteDialect, type SqliteDatabase, SqliteQueryCompiler, type SqliteStatement } from 'kysely'
import { refuse } from '../../domain/refusal.ts'
import { intoPlace } from './into-place.ts'
import { watchOthers } from './sqlite-others.ts'
import { isSqliteError, sqliteTrouble } from './sqlite-trouble.ts'
import type { IdTable, OpenOptions, Store } from './store.ts'
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

/** Some errors, such as a full disk, end the transaction by themselves; rolling back once more would fail and hide them. */
function rollbackWhereOpen(file: SqliteFile): SqliteStatement {
  const rollback = file.prepare('rollback')
  const nothing = { changes: 0, lastInsertRowid: 0 }
  return {
    reader: false,
    all: () => [],
    run: () => (file.inTransaction ? rollback.run() : nothing),
    iterate: () => [][Symbol.iterator](),
  }
}

/** Milliseconds that one call may block the whole process to wait for another one that writes. */
const longestBlock = 100

/** Kysely prepares each statement anew; this keeps them by their text (measured: a third faster, and flat memory). */
function withStatementCache(file: SqliteFile, begin: 'begin immediate' | 'begin'): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => file.close(),
    prepare: (text: string) => {
      const statementText = text === 'begin' ? begin : text
      const known = statements.get(statementText)
      if (known) return known
      if (statements.size >= statementCacheSize) statements.clear()
      const statement = statementText === 'rollback' ? rollbackWhereOpen(file) : file.prepare(statementText)
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

function openChecked(Sqlite: SqliteConstructor, path: string): SqliteFile {
  const file = open(Sqlite, path, false)
  if (file.pragma('synchronous', { simple: true }) !== 2) throw new Error('synchronous=FULL did not hold')
  return file
}

function openBoth(Sqlite: SqliteConstructor, path: string) {
  try {
    return { file: openChecked(Sqlite, path), readFile: open(Sqlite, path, true) }
  } catch (error) {
    throw sqliteTrouble(path, error) ?? error
  }
}

export async function openSqlite(path: string, { mustExist = false }: OpenOptions = {}): Promise<Store> {
  if (mustExist && !existsSync(path)) refuse('database.missing', { place: path })
  const Sqlite = await loadSqlite()
  const { file, readFile } = openBoth(Sqlite, path)
  const writer = new Kysely<Schema>({ dialect: new SteadySqliteDialect({ database: withStatementCache(file, 'begin immediate') }) })
  const reader = new Kysely<Schema>({ dialect: new SteadySqliteDialect({ database: withStatementCache(readFile, 'begin') }) })
  const watches: (() => void)[] = []
  return {
    dialect: 'sqlite',
    place: path,
    ddl: sqliteDdl,
    reader,
    snapshot: (read) => reader.transaction().execute(read),
    writer,
    serialWriter: true,
    locksRows: false,
    nextIds: takeIds,
    uniqueViolation: (error) =>
      isSqliteError(error) && (error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'),
    // Another process (the CLI, a backup tool) held the file longer than the busy timeout; an import may do so for seconds.
    retry: { times: 100, pause: 100 },
    takeCalls: () => void file.pragma(`busy_timeout = ${longestBlock}`),
    shouldRetry: (error) => isSqliteError(error) && error.code.startsWith('SQLITE_BUSY'),
    trouble: (error) => sqliteTrouble(path, error),
    announce: async () => {},
    listen: async (listener) => void watches.push(watchOthers(file, listener)),
    lockForMigration: async () => {},
    beforeMigration: async (version) => {
      const check = file.pragma('quick_check', { simple: true })
      if (check !== 'ok') refuse('database.damaged', { file: path, detail: String(check) })
      if (version === 0) return
      await copyVerified(Sqlite, file, `${path}.pre-v${version + 1}`)
    },
    backup: (target) => copyVerified(Sqlite, file, target),
    close: async () => {
      for (const stop of watches) stop()
      // Kysely closes only what it has used.
      await reader.destroy()
      readFile.close()
      try {
        file.pragma('wal_checkpoint(TRUNCATE)')
      } catch {
        // Where the disk is full, say: what is not moved over stays in the log beside the file, which the next one to open it reads.
      }
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

/** One clean file, checked before it takes its name. */
function copyVerified(Sqlite: SqliteConstructor, file: SqliteFile, target: string): Promise<void> {
  return intoPlace(target, file.name, (partial) => {
    file.prepare('vacuum into ?').run(partial)
    const copy = new Sqlite(partial, { readonly: true })
    const check = copy.pragma('quick_check', { simple: true })
    copy.close()
    if (check !== 'ok' || statSync(partial).size === 0) refuse('database.damaged', { file: partial, detail: String(check) })
  })
}
