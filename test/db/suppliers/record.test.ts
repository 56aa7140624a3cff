import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBuyer } from '../purchasing/a-buyer.ts'
import { receives } from '../purchasing/receiver.ts'
import { stocked } from '../scene.ts'

const day = 24 * 3_600_000

onEachDatabase((database) => {
  it('a supplier is known by what came: on time, in full, after how long, and what was rejected', async () => {
    const { shop, supplierId, ordered } = await aBuyer(database, { MUG: {}, BOWL: { priceMinor: 200 } })
    await stocked(shop, { A1: {} })
    const first = await ordered({ MUG: 2 })
    const second = await ordered({ MUG: 1, BOWL: 2 })
    shop.clock.now += 5 * day
    const early = await receives(shop, first)
    await early.scan('MUG', 'MUG')
    shop.clock.now += 4 * day
    const late = await receives(shop, second)
    await late.scan('MUG', 'BOWL', 'BOWL')
    await late.reject('BOWL', 1)
    await shop.call('purchasing.close', { id: second })
    const { prices, ...record } = await shop.call('suppliers.record', { id: supplierId })
    expect(record).toEqual({
      lines: 3,
      onTime: 1 / 3,
      inFull: 2 / 3,
      rejected: 1 / 5,
      leadMean: (5 + 9 + 9) / 3,
      leadDeviation: Math.sqrt(((5 - 23 / 3) ** 2 + 2 * (9 - 23 / 3) ** 2) / 2),
    })
    expect(prices.map(({ sku, priceMinor }) => `${sku} ${priceMinor}`)).toEqual(['BOWL 200', 'MUG 300', 'MUG 300'])
  })

  it('what was put away is valued at its moving average', async () => {
    const { shop, ordered, save, send, version } = await aBuyer(database, { MUG: {} })
    await stocked(shop, { A1: {} })
    const take = async (id: number, units: number) => {
      const bench = await receives(shop, id)
      for (let unit = 0; unit < units; unit += 1) await bench.scan('MUG')
      await bench.say('DONE')
      await bench.scan('A1')
      await bench.finish()
    }
    await take(await ordered({ MUG: 4 }), 4)
    const dearer = await ordered({ MUG: 2 })
    const [line] = (await shop.call('purchasing.get', { id: dearer })).linesShown
    await save(dearer, [{ lineId: line?.lineId ?? 0, sku: 'MUG', quantity: 2, unit: 'unit', priceMinor: 360 }])
    await send(dearer)
    await take(dearer, 2)
    expect(await version(dearer)).toBeGreaterThan(1)
    const costs = await shop.store().reader.selectFrom('cost_change').select(['units', 'average_after']).orderBy('id').execute()
    expect(costs).toEqual([
      { units: 4, average_after: 300_000 },
      { units: 2, average_after: 320_000 },
    ])
  })
})
