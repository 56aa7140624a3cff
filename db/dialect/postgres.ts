import { spawn } from 'node:child_process'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { Refusal, refuse } from '../../domain/refusal.ts'
import { intoPlace } from './into-place.ts'
import { announcement, keepListening } from './postgres-listen.ts'
import type { Store } from './store.ts'
import { postgresDdl } from '../migrations/ddl.ts'
import type { Schema } from '../schema.ts'

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

/** Connection exceptions, a server that is being shut down or begins, and what the network says. */
const lost = /^(?:08...|57P0[123]|53300|E(?:CONN|HOST|NET|TIMEDOUT|PIPE|AI_AGAIN|NOTFOUND).*)$/

function postgresTrouble(error: unknown): Refusal | null {
  const detail = error instanceof Error ? error.message : String(error)
  if (codeOf(error) === '53100') return new Refusal('database.full', { detail })
  // pg gives no code to a connection that ended in the middle of a statement, or that could not be had in time.
  if (lost.test(codeOf(error)) || /^(?:Connection terminated|timeout exceeded|Client .* is not queryable)/.test(detail))
    return new Refusal('database.unreachable', { detail })
  return null
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^@/:]*):[^@/]*@/, '$1@')
}

export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 8, types, connectionTimeoutMillis: 10_000, application_name: 'packbench' })
  // A connection that dies while idle is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {})
  // One that dies in the middle of a command says so to the command as well.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    refuse('database.unreachable', { detail: error instanceof Error ? error.message : String(error) })
  }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const listening: (() => Promise<void>)[] = []
  const self = `${process.pid}-${Math.random().toString(36).slice(2)}`
  return {
    dialect: 'postgres',
    place: withoutPassword(url),
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
    retry: { times: 5, pause: 0 },
    takeCalls: () => {},
    shouldRetry: (error) => codeOf(error) === '40001' || codeOf(error) === '40P01',
    trouble: postgresTrouble,
    announce: async (writer, topics) => {
      const [channel, payload] = announcement({ from: self, topics })
      await sql`select pg_notify(${channel}, ${payload})`.execute(writer)
    },
    listen: async (listener) => void listening.push(await keepListening(url, self, listener)),
    beforeMigration: async () => {},
    lockForMigration: async (writer) => {
      await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(writer)
    },
    backup: (file) => intoPlace(file, null, (partial) => dump(url, partial)),
    close: async () => {
      await Promise.all(listening.map((stop) => stop()))
      await db.destroy()
    },
  }
}

function dump(url: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Every user of the machine can read a command line.
    const env = { ...process.env, PGPASSWORD: decodeURIComponent(new URL(url).password) || process.env['PGPASSWORD'] }
    const child = spawn('pg_dump', ['--format=custom', `--file=${file}`, withoutPassword(url)], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', () => reject(new Error('pg_dump, which comes with PostgreSQL, cannot be started here')))
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))))
  })
}
