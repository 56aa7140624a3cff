import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { databases } from '../databases.ts'
import { aShop, stocked } from '../scene.ts'
import { openShop } from '../shop.ts'
import { amazonFile } from './files.ts'

it.each(databases.filter(({ name }) => name === 'postgres'))(
  'the same file given to two stations of one database at once is imported once',
  async (database) => {
    const one = await aShop(database)
    await stocked(one, { A1: { MUG: 30 } })
    const other = await openShop(database, one.location)
    const source = amazonFile(Array.from({ length: 40 }, (_, at) => [`n${at}`, 'MUG', 1] as const))
    const results = await Promise.all([one, other].map((shop) => shop.call('imports.run', { source, mode: 'all_or_none' })))
    expect(results.map(({ counts }) => `${counts.added} added, ${counts.unchanged} here`).sort()).toEqual([
      '0 added, 40 here',
      '40 added, 0 here',
    ])
    const { counts } = await one.call('orders.counts', {})
    expect({ ready: counts.ready, backordered: counts.backordered }).toEqual({ ready: 30, backordered: 10 })
    expect(await checkInvariants(one.store().reader)).toEqual([])
  },
)
