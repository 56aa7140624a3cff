import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../db/dialect/open.ts'
import { migrate } from '../../../db/migrations/migrate.ts'
import { migrations } from '../../../db/migrations/migrations.ts'
import { place } from '../../../db/stock/places.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'

async function opened(database: TestDatabase) {
  const location = await database.fresh()
  const store = await openStore(location)
  onTestFinished(() => store.close())
  await migrate(store, 0)
  return { location, store }
}

const addNote = { version: 1000, name: 'a later one', statements: () => ['create table note (text text not null)'] }

onEachDatabase((database) => {
  it('the places of every shop have the ids that the ledger knows them by', async () => {
    const { store } = await opened(database)
    const rows = await store.reader.selectFrom('location').select(['kind', 'id']).where('kind', '!=', 'cart').execute()
    expect(Object.fromEntries(rows.map((row) => [row.kind, row.id]))).toEqual(place)
  })

  it('a database that a newer Packbench wrote is refused', async () => {
    const { store } = await opened(database)
    await migrate(store, 0, [...migrations, addNote])
    const error = await migrate(store, 0).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Refusal)
    expect(error).toMatchObject({ code: 'database.newer', params: { found: '1000', known: String(migrations.at(-1)?.version) } })
  })

  it('a migration that fails leaves the schema as it was', async () => {
    const { store } = await opened(database)
    const broken = { version: 1001, name: 'broken', statements: () => ['create table second_note (text text not null)', 'create nonsense'] }
    await expect(migrate(store, 0, [...migrations, addNote, broken])).rejects.toThrow()
    await expect(sql`select * from note`.execute(store.writer)).rejects.toThrow()
    await migrate(store, 0, [...migrations, addNote])
    expect((await sql`select * from note`.execute(store.writer)).rows).toEqual([])
  })

  it('running again changes nothing', async () => {
    const { store } = await opened(database)
    await migrate(store, 5)
    expect((await sql`select version, at from schema_version order by version`.execute(store.writer)).rows).toEqual(
      migrations.map(({ version }) => ({ version, at: 0 })),
    )
  })

  it('a SQLite file is copied before its schema changes', async () => {
    const { location, store } = await opened(database)
    await store.beforeMigration(1)
    expect(existsSync(`${location}.pre-v2`)).toBe(database.name === 'sqlite')
  })
})
