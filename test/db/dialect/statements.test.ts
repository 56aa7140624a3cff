import { expect, it } from 'vitest'
import { insertRow, insertRows } from '../../../db/dialect/insert-rows.ts'
import { aNumber, aText, prepared } from '../../../db/dialect/prepared.ts'
import type { Reader, Writer } from '../../../db/schema.ts'
import { onEachDatabase } from '../databases.ts'
import { openShop } from '../shop.ts'

const binsBetween = prepared({ from: aNumber(), to: aNumber(), zone: aText() }, (db: Reader, { from, to, zone }) =>
  db
    .selectFrom('location')
    .select('code')
    .where('kind', '=', 'bin')
    .where('zone', '=', zone)
    .where('walk_order', '>=', from)
    .where((eb) => eb.or([eb('walk_order', '<=', to), eb('walk_order', '=', from)]))
    .orderBy('walk_order'),
)

const moving = prepared({ zone: aText(), by: aNumber() }, (tx: Writer, { zone, by }) =>
  tx
    .updateTable('location')
    .set((eb) => ({ walk_order: eb('walk_order', '+', by) }))
    .where('zone', '=', zone),
)

const bin = (zone: string, walkOrder: number) =>
  ({ kind: 'bin', code: `${zone}${walkOrder}`, code_key: `${zone}${walkOrder}`, zone, walk_order: walkOrder, pickable: 1 }) as const

onEachDatabase((database) => {
  it('rows are written in bulk, however many they are, and one row tells its id', async () => {
    const shop = await openShop(database)
    const store = shop.store()
    const rows = Array.from({ length: 64 * 3 + 21 }, (_, place) => bin('A', place + 1))
    const id = await store.writer.transaction().execute(async (tx) => {
      await insertRows(tx, 'location', rows)
      await insertRows(tx, 'location', [])
      return insertRow(tx, 'location', bin('B', 1))
    })
    const written = await store.reader.selectFrom('location').select(['id', 'code']).where('kind', '=', 'bin').orderBy('id').execute()
    expect(written.map((row) => row.code)).toEqual([...rows.map((row) => row.code), 'B1'])
    expect(written.at(-1)?.id).toBe(id)
  })

  it('a prepared statement takes the values of each execution, wherever they stand in it', async () => {
    const shop = await openShop(database)
    const { reader, writer } = shop.store()
    await writer.transaction().execute((tx) => insertRows(tx, 'location', [bin('A', 1), bin('A', 2), bin('A', 3), bin('B', 2)]))
    const between = async (from: number, to: number, zone: string) =>
      (await binsBetween.rows(reader, { from, to, zone })).map((row) => row.code)
    expect([await between(1, 2, 'A'), await between(3, 1, 'A'), await between(1, 9, 'B'), await between(1, 9, 'C')]).toEqual([
      ['A1', 'A2'],
      ['A3'],
      ['B2'],
      [],
    ])
    expect(await writer.transaction().execute((tx) => moving.run(tx, { zone: 'A', by: 10 }))).toBe(3)
    expect(await between(11, 12, 'A')).toEqual(['A1', 'A2'])
  })

  it('ids that are taken in advance belong to nobody else', async () => {
    const shop = await openShop(database)
    const { writer, nextIds } = shop.store()
    const [taken, later, inserted] = await writer.transaction().execute(async (tx) => {
      const first = await nextIds(tx, 'location', 3)
      const second = await nextIds(tx, 'location', 2)
      return [first, second, await insertRow(tx, 'location', bin('A', 1))] as const
    })
    const all = [...taken, ...later, inserted]
    expect(new Set(all).size).toBe(6)
    expect(all.toSorted((a, b) => a - b)).toEqual(all)
  })
})
