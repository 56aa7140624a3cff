import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../db/dialect/open.ts'
import { checklistRows } from '../../../db/checklists/list.ts'
import { migrate } from '../../../db/migrations/migrate.ts'
import { migrations } from '../../../db/migrations/migrations.ts'
import { readShop } from '../../../db/settings/shop.ts'
import { newShop } from '../../../domain/settings/new-shop.ts'
import { onEachDatabase } from '../databases.ts'
import { nowhere } from '../scene.ts'

const before = migrations.filter(({ version }) => version < 7)
const shop = newShop({ name: 'Old', address: nowhere, timeZone: 'Europe/London', currency: 'GBP', language: 'en' })
const checks = [
  { key: 'slip', text: 'Slip', when: 'always', required: true },
  { key: 'seal', text: 'Seal', when: 'hygiene_seal', required: true },
  { key: 'card', text: 'Card', when: 'always', required: false },
]

function tick(key: string, text: string, required: boolean) {
  return { key, text, help: '', required, kind: 'tick' }
}

onEachDatabase((database) => {
  it('the checks of the settings become lists in their first version, and old parcels keep their ticks', async () => {
    const store = await openStore(await database.empty())
    onTestFinished(() => store.close())
    await migrate(store, 0, before)
    const db = store.writer
    await db
      .insertInto('setting')
      .values({ key: 'shop', value: JSON.stringify({ ...shop, checks }), version: 3 })
      .execute()
    await sql`insert into customer (channel, key, name, email, phone) values ('web', 'a', 'A', '', '')`.execute(db)
    await sql`insert into sales_order (channel, number, customer_id, ordered_at, promise_at, promise_basis, status, is_open, line_count,
      unit_count, ship_name, ship_company, ship_line1, ship_line2, ship_line3, ship_city, ship_region, ship_postcode, ship_country,
      ship_phone, email, note, service_level, currency, version)
      values ('web', '1', 1, 0, 0, '', 'picked', 1, 1, 1, '', '', '', '', '', '', '', '', '', '', '', '', '', '', 1)`.execute(db)
    await sql`insert into parcel (order_id, sscc, status, station, carton, carrier, service, tracking, opened_at)
      values (1, '1', 'open', '', '', '', '', '', 0)`.execute(db)
    for (const [key, required] of [
      ['slip', 1],
      ['gone', 0],
    ] as const) {
      await sql`insert into parcel_check (parcel_id, key, text, required, done, at)
        values (1, ${key}, ${key === 'slip' ? 'Slip' : 'Gone'}, ${required}, 1, 5)`.execute(db)
    }
    await migrate(store, 9)
    const rest = { categories: [], countries: [], channels: [], services: [], tiers: [] }
    expect(await checklistRows(db)).toEqual([
      {
        id: 1,
        version: 1,
        savedAt: 9,
        savedBy: '',
        retired: false,
        checklist: {
          name: 'Every parcel',
          applies: { flags: [], ...rest },
          checks: [tick('slip', 'Slip', true), tick('card', 'Card', false)],
        },
      },
      {
        id: 2,
        version: 1,
        savedAt: 9,
        savedBy: '',
        retired: false,
        checklist: { name: 'Hygiene seal', applies: { flags: ['hygiene_seal'], ...rest }, checks: [tick('seal', 'Seal', true)] },
      },
    ])
    expect(await readShop(db)).toEqual({ shop, version: 3 })
    const kept = await db
      .selectFrom('parcel_check')
      .select(['key', 'done', 'kind', 'version_id', 'position', 'answer', 'skipped'])
      .orderBy('key')
      .execute()
    expect(kept).toEqual([
      { key: 'gone', done: 1, kind: 'tick', version_id: null, position: 1, answer: '', skipped: 0 },
      { key: 'slip', done: 1, kind: 'tick', version_id: 1, position: 0, answer: '', skipped: 0 },
    ])
  })
})
