import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../db/dialect/open.ts'
import { databases, onEachDatabase } from '../databases.ts'
import { openShop } from '../shop.ts'

const [sqlite] = databases

it('a full disk is named, and nothing of the command is there', async () => {
  if (sqlite === undefined) throw new Error('no SQLite')
  const shop = await openShop(sqlite)
  const { writer } = shop.store()
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(writer)
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(writer)
  const names = Array.from({ length: 500 }, (_, number) => `${number}`.padEnd(60, 'x'))
  const answers = []
  for (const name of names) answers.push(await shop.answer('people.add', { name, role: 'packer' }))
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))
  const { people } = await shop.call('people.list', {})
  expect(refused).not.toEqual([])
  expect(new Set(refused.map((error) => JSON.stringify(error)))).toEqual(
    new Set([JSON.stringify({ code: 'database.full', params: { detail: shop.location } })]),
  )
  expect(people).toHaveLength(names.length - refused.length)
})

onEachDatabase((database) => {
  it("another program's tables are left alone", async () => {
    const location = await database.empty()
    const store = await openStore(location)
    onTestFinished(() => store.close())
    await sql`create table notes (note text)`.execute(store.writer)
    await expect(openShop(database, location)).rejects.toMatchObject({ code: 'database.foreign', params: { place: store.place } })
    await sql`drop table notes`.execute(store.writer)
    await openShop(database, location)
  })
})

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-trouble-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

it.each([
  ['a folder that is not there', (folder: string) => join(folder, 'no', 'shop.sqlite'), 'database.file_refused'],
  ['a folder instead of a file', (folder: string) => folder, 'database.file_refused'],
])('%s is refused and named', async (_what, place, code) => {
  const file = place(aFolder())
  await expect(openStore(file)).rejects.toMatchObject({ code, params: { file } })
})
