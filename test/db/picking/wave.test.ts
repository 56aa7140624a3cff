import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { order } from '../scene.ts'
import { monday } from '../shop.ts'
import { aFloor, orderIs, pickerOf } from './picker.ts'

const hour = 3_600_000

onEachDatabase((database) => {
  async function aWave() {
    const { shop } = await aFloor(database, { A1: { MUG: 20 } }, {})
    const { shop: settings, version } = await shop.call('settings.get', {})
    if (!settings) throw new Error('the shop has no settings')
    const carriers = [
      { code: 'POST', name: 'Post', services: ['Standard'], cutOff: '16:00' },
      { code: 'FAST', name: 'Fast', services: ['Express'], cutOff: '' },
    ]
    const picking = { ...settings.picking, cart: { columns: 2, rows: 1 } }
    await shop.call('settings.save', { shop: { ...settings, carriers, picking }, version })
    const add = async (number: string, units: number, inHours: number, serviceLevel = 'Standard') =>
      (await shop.call('orders.create', order(number, { MUG: units }, { promiseAt: monday + inHours * hour, serviceLevel }))).id
    return { shop, add }
  }

  it('takes what has to go with the carrier’s next collection, single units apart, in carts of the shop’s size', async () => {
    const { shop, add } = await aWave()
    for (const [number, units, inHours] of [
      ['1', 2, 1],
      ['2', 1, 2],
      ['3', 3, 30],
      ['4', 1, 4],
      ['5', 2, 5],
      ['6', 2, 32],
    ] as const) {
      await add(number, units, inHours)
    }
    await add('7', 2, 1, 'Express')
    const { waves } = await shop.call('picking.ready', {})
    expect(waves).toEqual([{ carrier: 'POST', name: 'Post', cutOffAt: monday + 7 * hour, orders: 5 }])
    expect(await shop.call('picking.releaseWave', { carrier: 'POST' })).toEqual({ batches: 3, orders: 5 })
    const { batches, orders } = await shop.call('picking.ready', {})
    expect(orders).toBe(2)
    expect(
      batches.map(({ kind, status, picker, carrier, cutOffAt, orders: count }) => ({ kind, status, picker, carrier, cutOffAt, count })),
    ).toEqual([
      { kind: 'single_item', status: 'released', picker: '', carrier: 'POST', cutOffAt: monday + 7 * hour, count: 2 },
      { kind: 'cluster', status: 'released', picker: '', carrier: 'POST', cutOffAt: monday + 7 * hour, count: 2 },
      { kind: 'cluster', status: 'released', picker: '', carrier: 'POST', cutOffAt: monday + 7 * hour, count: 1 },
    ])
    expect(await violations(shop)).toEqual([])
  })

  it('after the cut-off it is for the one of tomorrow', async () => {
    const { shop } = await aWave()
    shop.clock.now = monday + 8 * hour
    const { waves } = await shop.call('picking.ready', {})
    expect(waves.map(({ cutOffAt }) => cutOffAt)).toEqual([monday + 31 * hour])
  })

  it('a released batch is taken by whoever is free, and is theirs from then on', async () => {
    const { shop, add } = await aWave()
    const id = await add('1', 2, 1)
    await shop.call('picking.releaseWave', { carrier: 'POST' })
    const [batch] = (await shop.call('picking.ready', {})).batches
    const batchId = batch?.id ?? 0
    expect([await shop.refused('picking.scan', { batchId, code: 'T1' }), await shop.refused('picking.start', { orderIds: [id] })]).toEqual([
      { code: 'batch.released', params: { code: batch?.code } },
      { code: 'picking.order_taken', params: { number: '1', holder: batch?.code } },
    ])
    await shop.call('picking.takeOver', { batchId })
    expect(await pickerOf(shop, batchId).scan('T1', 'A1', 'MUG', 'MUG')).toEqual({ kind: 'finished' })
    expect(await violations(shop)).toEqual([])
  })

  it('a released batch can be dissolved by anyone, and its orders are ready again', async () => {
    const { shop, add } = await aWave()
    const id = await add('1', 2, 1)
    await shop.call('picking.releaseWave', { carrier: 'POST' })
    const [batch] = (await shop.call('picking.ready', {})).batches
    await shop.call('picking.abandon', { batchId: batch?.id ?? 0 }, { station: 'Bench 2' })
    expect(await orderIs(shop, id)).toBe('allocated: MUG 2 allocated')
    expect(await violations(shop)).toEqual([])
  })

  it('a carrier without a cut-off, and one with nothing to go, are refused', async () => {
    const { shop } = await aWave()
    expect([
      await shop.refused('picking.releaseWave', { carrier: 'FAST' }),
      await shop.refused('picking.releaseWave', { carrier: 'POST' }),
    ]).toEqual([
      { code: 'pack.carrier_unknown', params: { code: 'FAST' } },
      { code: 'picking.nothing_ready', params: {} },
    ])
  })
})
