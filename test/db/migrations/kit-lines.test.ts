import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../db/dialect/open.ts'
import { migrate } from '../../../db/migrations/migrate.ts'
import { migrations } from '../../../db/migrations/migrations.ts'
import { onEachDatabase } from '../databases.ts'

const before = migrations.filter(({ version }) => version < 17)

onEachDatabase((database) => {
  it('a kit whose parts stood by themselves gets a line of its own, with what its part carried of it', async () => {
    const store = await openStore(await database.empty())
    onTestFinished(() => store.close())
    await migrate(store, 0, before)
    const db = store.writer
    await sql`insert into customer (channel, key, name, email, phone) values ('web', 'a', 'A', '', '')`.execute(db)
    await sql`insert into sales_order (channel, number, customer_id, ordered_at, promise_at, promise_basis, status, is_open, line_count,
      unit_count, ship_name, ship_company, ship_line1, ship_line2, ship_line3, ship_city, ship_region, ship_postcode, ship_country,
      ship_phone, email, note, service_level, currency, version)
      values ('web', '1', 1, 0, 0, '', 'open', 1, 3, 10, '', '', '', '', '', '', '', '', '', '', '', '', '', '', 1)`.execute(db)
    for (const sku of ['MUG', 'TOWEL', 'GIFT']) {
      await sql`insert into item (sku, sku_key, name, product, category, variant, flags, lot_tracked, search_text, active, version)
        values (${sku}, ${sku}, ${`the ${sku}`}, '', '', '{}', '[]', 0, '', 1, 1)`.execute(db)
    }
    await sql`insert into kit_part (kit_id, part_id, quantity) values (3, 1, 2), (3, 2, 1)`.execute(db)
    const line = (
      no: number,
      itemId: number,
      sku: string,
      ordered: number,
      more: { external: string; price: number | null; kit: number | null },
    ) =>
      sql`insert into order_line (order_id, line_no, item_id, sku, name, external_id, unit_price_minor, ordered, cancelled, backordered, allocated,
        picked, packed, shipped, kit_id, kit_units)
        values (1, ${no}, ${itemId}, ${sku}, '', ${more.external}, ${more.price}, ${ordered}, 0, ${ordered}, 0, 0, 0, 0, ${more.kit},
          ${more.kit === null ? 0 : 3})`.execute(db)
    await line(1, 1, 'MUG', 6, { external: '', price: null, kit: 3 })
    await line(2, 2, 'TOWEL', 3, { external: 'L1', price: 2500, kit: 3 })
    await line(3, 1, 'MUG', 1, { external: 'L2', price: 800, kit: null })
    await migrate(store, 9)
    const kits = await db
      .selectFrom('order_kit')
      .select(['order_id', 'line_no', 'item_id', 'sku', 'name', 'external_id', 'unit_price_minor', 'units'])
      .execute()
    const lines = await db
      .selectFrom('order_line')
      .select(['line_no', 'external_id', 'unit_price_minor', 'order_kit_id', 'kit_part_id', 'kit_each'])
      .orderBy('line_no')
      .execute()
    expect([kits, lines.map((row) => Object.values(row))]).toEqual([
      [{ order_id: 1, line_no: 1, item_id: 3, sku: 'GIFT', name: 'the GIFT', external_id: 'L1', unit_price_minor: 2500, units: 3 }],
      [
        [1, '', null, 1, 1, 2],
        [2, '', null, 1, 2, 1],
        [3, 'L2', 800, null, null, 0],
      ],
    ])
  })
})
