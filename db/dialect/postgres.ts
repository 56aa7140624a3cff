import { spawn } from 'node:child_process'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { refuse } from '../../domain/refusal.ts'
import type { Store } from './store.ts'
import { postgresDdl } from '../migrations/ddl.ts'
import type { Schema } from '../schema.ts'

const channel = 'packbench_changed'
/** Any number, the same in every Packbench. */
const migrationLock = 7225_2362

/** bigint and numeric arrive as text; all our counts and instants are below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC ? Number : pg.types.getTypeParser(oid, format),
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 8, types, connectionTimeoutMillis: 10_000, application_name: 'packbench' })
  // A connection that dies while idle is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    refuse('database.unreachable', { detail: error instanceof Error ? error.message : String(error) })
  }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const listening = new Set<pg.Client>()
  const self = `${process.pid}-${Math.random().toString(36).slice(2)}`
  return {
    dialect: 'postgres',
    ddl: postgresDdl,
    reader: db,
    snapshot: (read) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read),
    writer: db,
    serialWriter: false,
    locksRows: true,
    nextIds: async (tx, table, count) => {
      const taken = await sql<{
        id: number
      }>`select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${count}::int)`.execute(tx)
      return taken.rows.map((row) => row.id)
    },
    uniqueViolation: (error) => codeOf(error) === '23505',
    shouldRetry: (error) => codeOf(error) === '40001' || codeOf(error) === '40P01',
    announce: async (writer, topics) => {
      await sql`select pg_notify(${channel}, ${JSON.stringify({ from: self, topics })})`.execute(writer)
    },
    listen: async (listener) => {
      const client = new pg.Client({ connectionString: url, application_name: 'packbench-listen' })
      client.on('error', () => listening.delete(client))
      client.on('notification', ({ payload }) => {
        const heard = parseAnnouncement(payload ?? '')
        if (heard && heard.from !== self) listener(heard.topics)
      })
      await client.connect()
      await client.query(`listen ${channel}`)
      listening.add(client)
    },
    beforeMigration: async () => {},
    lockForMigration: async (writer) => {
      await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(writer)
    },
    backup: (file) => dump(url, file),
    close: async () => {
      await Promise.all([...listening].map((client) => client.end()))
      await db.destroy()
    },
  }
}

function parseAnnouncement(payload: string): { from: string; topics: string[] } | null {
  const value: unknown = JSON.parse(payload)
  if (typeof value !== 'object' || value === null || !('from' in value) || !('topics' in value) || !Array.isArray(value.topics)) return null
  return { from: String(value.from), topics: value.topics.map(String) }
}

function dump(url: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('pg_dump', ['--format=custom', `--file=${file}`, url], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', (error) => reject(error))
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`pg_dump: ${said}`))))
  })
}
