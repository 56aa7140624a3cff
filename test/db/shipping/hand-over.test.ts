import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { balances, orderIs } from '../picking/picker.ts'
import { monday } from '../shop.ts'
import { driver, stagedParcels } from './driver.ts'

const hour = 3_600_000

onEachDatabase((database) => {
  it('goods are out of stock when the parcel is scanned out, not before', async () => {
    const { shop, labels, orderIds } = await stagedParcels(database, { '1001': { MUG: 2, CUP: 1 } })
    expect(await balances(shop)).toEqual(['CUP in STAGING: 1', 'MUG in STAGING: 2'])
    expect(await driver(shop).scan(labels['1001'] ?? '')).toMatchObject({
      kind: 'handed_over',
      orderNumber: '1001',
      orderShipped: true,
      onTime: true,
    })
    expect(await balances(shop)).toEqual([])
    expect(await orderIs(shop, orderIds['1001'])).toBe('shipped: MUG 2 shipped, CUP 1 shipped')
    expect(await violations(shop)).toEqual([])
  })

  it('on time is what left by its promise, and not an hour later', async () => {
    const { shop, labels, orderIds } = await stagedParcels(database, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    const promiseOf = async (number: string) => (await shop.call('orders.get', { id: orderIds[number] ?? 0 })).promiseAt
    shop.clock.now = await promiseOf('1001')
    expect(await driver(shop).scan(labels['1001'] ?? '')).toMatchObject({ onTime: true })
    shop.clock.now = (await promiseOf('1002')) + hour
    expect(await driver(shop).scan(labels['1002'] ?? '')).toMatchObject({ onTime: false })
    const { onTime } = await shop.call('today.summary', {})
    expect(
      onTime.reduce((sum, day) => ({ shipped: sum.shipped + day.shipped, onTime: sum.onTime + day.onTime }), { shipped: 0, onTime: 0 }),
    ).toEqual({
      shipped: 2,
      onTime: 1,
    })
  })

  it('a parcel leaves once, with the carrier of its label, and only labelled', async () => {
    const { shop, labels } = await stagedParcels(database, { '1001': { MUG: 1 } })
    const { shop: settings, version } = await shop.call('settings.get', {})
    if (!settings) throw new Error('not set up')
    await shop.call('settings.save', {
      version,
      shop: { ...settings, carriers: [...settings.carriers, { code: 'FAST', name: 'Fast', services: [], cutOff: '' }] },
    })
    const label = labels['1001'] ?? ''
    expect(await driver(shop, 'FAST').refused(label)).toEqual({
      code: 'ship.wrong_carrier',
      params: { number: '1001', parcelCarrier: 'POST', carrier: 'FAST' },
    })
    await driver(shop).scan(label)
    expect(await driver(shop).refused(label)).toEqual({ code: 'ship.already_handed_over', params: { number: '1001', at: monday } })
    expect(await driver(shop, 'NONE').refused(label)).toEqual({ code: 'ship.carrier_unknown', params: { code: 'NONE' } })
    expect(await violations(shop)).toEqual([])
  })

  it('an order that was put on hold after packing does not leave', async () => {
    const { shop, labels, orderIds } = await stagedParcels(database, { '1001': { MUG: 1 } })
    await shop.call('orders.hold', { id: orderIds['1001'] ?? 0, reason: 'fraud', until: null })
    expect(await driver(shop).refused(labels['1001'] ?? '')).toEqual({
      code: 'ship.order_stopped',
      params: { number: '1001', reason: 'fraud' },
    })
  })

  it('the code scanned after a parcel is its tracking number, and finds its order', async () => {
    const { shop, labels } = await stagedParcels(database, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    const door = driver(shop)
    expect(await door.refused('RR473124829GB')).toEqual({ code: 'ship.no_parcel_for_tracking', params: { scanned: 'RR473124829GB' } })
    await door.scan(labels['1001'] ?? '')
    expect(await door.scan('rr473124829gb')).toMatchObject({ kind: 'tracking', orderNumber: '1001', tracking: 'RR473124829GB' })
    await door.scan(labels['1002'] ?? '')
    expect(await door.refused('RR473124829GB')).toEqual({
      code: 'ship.tracking_taken',
      params: { tracking: 'RR473124829GB', number: '1001' },
    })
    expect((await shop.call('orders.queue', { tab: 'all', search: 'rr4731' })).rows.map((row) => row.number)).toEqual(['1001'])
  })

  it('a parcel can be taken back until its manifest is closed', async () => {
    const { shop, labels, orderIds } = await stagedParcels(database, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    const door = driver(shop)
    const { parcelId } = await door.scan(labels['1001'] ?? '')
    expect(await shop.call('shipping.undo', { parcelId })).toEqual({ did: { kind: 'undone', parcelId, orderNumber: '1001' } })
    expect(await orderIs(shop, orderIds['1001'])).toBe('packed: MUG 1 packed')
    expect(await balances(shop)).toEqual(['MUG in STAGING: 2'])
    await door.scan(labels['1001'] ?? '')
    expect(await shop.call('shipping.closeManifest', { carrier: 'POST' })).toMatchObject({ parcels: 1 })
    expect(await shop.refused('shipping.undo', { parcelId })).toEqual({ code: 'ship.manifest_closed', params: { number: '1001' } })
    expect(await shop.refused('shipping.closeManifest', { carrier: 'POST' })).toEqual({
      code: 'ship.manifest_empty',
      params: { carrier: 'POST' },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('what waits for each carrier is shown with its cut-off, and what is already on its manifest', async () => {
    const { shop, labels } = await stagedParcels(database, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    await driver(shop).scan(labels['1001'] ?? '')
    const { carriers } = await shop.call('shipping.staged', {})
    expect(
      carriers.map(({ carrier, cutOffAt, staged, manifest }) => ({
        carrier,
        cutOffAt,
        staged: staged.map((parcel) => parcel.orderNumber),
        out: manifest?.parcels.map((parcel) => parcel.orderNumber),
      })),
    ).toEqual([{ carrier: 'POST', cutOffAt: Date.UTC(2026, 2, 2, 16), staged: ['1002'], out: ['1001'] }])
  })

  it('a parcel that was ready when its van came, or whose promise is over, is seen as left behind', async () => {
    const { shop, labels } = await stagedParcels(database, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    const seen = async () => {
      const { carriers } = await shop.call('shipping.staged', {})
      return [carriers.flatMap(({ leftBehind }) => leftBehind).length, (await shop.call('today.summary', {})).leftBehind]
    }
    expect(await seen()).toEqual([0, 0])
    shop.clock.now = Date.UTC(2026, 2, 2, 16)
    expect(await seen()).toEqual([2, 2])
    await driver(shop).scan(labels['1001'] ?? '')
    expect(await seen()).toEqual([1, 1])
  })
})
