import { type QueryExecutorProvider, sql } from 'kysely'
import { z } from 'zod'
import type { Ddl, Migration } from './ddl.ts'

const statements = ({ id, int, table }: Ddl) => [
  `alter table item add column category text not null default ''`,
  `create table checklist (id ${id}, position ${int} not null, retired ${int} not null, version ${int} not null) ${table}`,
  `create table checklist_version (
    id ${id}, checklist_id ${int} not null references checklist (id), number ${int} not null, body text not null, at ${int} not null,
    staff_id ${int} references staff (id), unique (checklist_id, number)) ${table}`,
  `alter table parcel_check add column kind text not null default 'tick'`,
  `alter table parcel_check add column version_id ${int} references checklist_version (id)`,
  `alter table parcel_check add column position ${int} not null default 0`,
  `alter table parcel_check add column skipped ${int} not null default 0`,
  `alter table parcel_check add column answer text not null default ''`,
  `alter table parcel_check add column photo_id ${int} references photo (id)`,
  `update parcel_check set position = 1 - required`,
  `create index parcel_check_scanned on parcel_check (answer) where kind = 'scan'`,
  `alter table pack_act add column code text not null default ''`,
]

/** The shop's settings as they were, as far as they are read here. */
const storedShop = z.looseObject({
  checks: z.array(z.object({ key: z.string(), text: z.string(), when: z.string(), required: z.boolean() })).default([]),
})

/** The list of the settings becomes one list for every parcel and one for each flag, in the order in which they stood. */
async function moveData(tx: QueryExecutorProvider, now: number): Promise<void> {
  const { rows } = await sql<{ value: string }>`select value from setting where key = 'shop'`.execute(tx)
  const [stored] = rows
  if (!stored) return
  const { checks, ...shop } = storedShop.parse(JSON.parse(stored.value))
  let position = 0
  for (const when of new Set(checks.map((check) => check.when))) {
    position += 1
    const own = checks.filter((check) => check.when === when)
    const list = {
      name: when === 'always' ? 'Every parcel' : nameOf(when),
      applies: { flags: when === 'always' ? [] : [when], categories: [], countries: [], channels: [], services: [] },
      checks: own.map(({ key, text, required }) => ({ key, text, help: '', required, kind: 'tick' })),
    }
    const made = await sql<{
      id: number
    }>`insert into checklist (position, retired, version) values (${position}, 0, 1) returning id`.execute(tx)
    const version = await sql<{ id: number }>`
      insert into checklist_version (checklist_id, number, body, at) values (${made.rows[0]?.id}, 1, ${JSON.stringify(list)}, ${now})
      returning id`.execute(tx)
    for (const { key, text } of own) {
      await sql`update parcel_check set version_id = ${version.rows[0]?.id} where key = ${key} and text = ${text}`.execute(tx)
    }
  }
  await sql`update setting set value = ${JSON.stringify(shop)} where key = 'shop'`.execute(tx)
}

function nameOf(flag: string): string {
  const words = flag.replaceAll('_', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** Checklists with versions, kinds of checks and their answers; the category of an item; which code was scanned. */
export const checklists: Migration = { version: 7, name: 'checklists', statements, moveData }
