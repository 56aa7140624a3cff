import { sql } from 'kysely'
import { refuse } from '../../domain/refusal.ts'
import { hasTables, tableExists } from '../dialect/open.ts'
import type { Store } from '../dialect/store.ts'
import type { Migration } from './ddl.ts'
import { migrations } from './migrations.ts'

async function versionOf(store: Store): Promise<number> {
  if (!(await tableExists(store.writer, store.dialect, 'schema_version'))) return 0
  const result = await sql<{ version: number | null }>`select max(version) as version from schema_version`.execute(store.writer)
  return result.rows[0]?.version ?? 0
}

/** For those who only look: an empty database is none. */
export async function refuseNone(store: Store): Promise<void> {
  if ((await versionOf(store)) === 0) refuse('database.missing', { place: store.place })
}

/**
 * Brings the database to the newest schema, all steps in one transaction after a verified copy.
 * Refuses a database that a newer Packbench wrote, or another program.
 */
export async function migrate(store: Store, now: number, list: readonly Migration[] = migrations): Promise<void> {
  const known = list.at(-1)?.version ?? 0
  const found = await versionOf(store)
  if (found > known) refuse('database.newer', { found: String(found), known: String(known) })
  if (found === known) return
  if (found === 0 && (await hasTables(store.writer, store.dialect))) refuse('database.foreign', { place: store.place })
  await store.beforeMigration(found)
  await store.writer.transaction().execute(async (tx) => {
    await store.lockForMigration(tx)
    await sql
      .raw(
        `create table if not exists schema_version (version ${store.ddl.int} primary key, name text not null, at ${store.ddl.int} not null) ${store.ddl.table}`,
      )
      .execute(tx)
    const done = await sql<{ version: number | null }>`select max(version) as version from schema_version`.execute(tx)
    for (const migration of list.filter((one) => one.version > (done.rows[0]?.version ?? 0))) {
      for (const statement of migration.statements(store.ddl)) await sql.raw(statement).execute(tx)
      await migration.moveData?.(tx, now)
      await sql`insert into schema_version (version, name, at) values (${migration.version}, ${migration.name}, ${now})`.execute(tx)
    }
  })
}
