import { expect, it } from 'vitest'
import { everyParcel, tickList } from '../../../domain/checklists/new-checklists.ts'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs, violations } from '../packing/packer.ts'
import { anna, aShop, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'

const elsewhere = { ...anna, name: 'Ben Example', line1: '2 Other Road', city: 'Hull', postcode: 'HU1 1AA' }

const atTheDoor = (code: string) => ({ carrier: 'POST', code, lastParcelId: null })

async function moved(shop: TestShop, id: number | undefined) {
  const { version } = await shop.call('orders.get', { id: id ?? 0 })
  return shop.call('orders.changeAddress', { id: id ?? 0, version, shipTo: elsewhere })
}

onEachDatabase((database) => {
  it('an order gets another address and is found by it, not by the old one', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 1 } })
    const { id } = await shop.call('orders.create', order('1001', { MUG: 1 }))
    expect(await moved(shop, id)).toEqual({ version: 2, labels: 0 })
    const found = async (search: string) => (await shop.call('orders.queue', { tab: 'all', search })).rows.map((row) => row.number)
    expect((await shop.call('orders.get', { id })).shipTo).toEqual(elsewhere)
    expect({ old: await found('anna'), new: await found('hu1'), number: await found('1001') }).toEqual({
      old: [],
      new: ['1001'],
      number: ['1001'],
    })
  })

  it('who did not see the last change is refused', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 1 } })
    const { id } = await shop.call('orders.create', order('1001', { MUG: 1 }))
    await moved(shop, id)
    expect(await shop.refused('orders.changeAddress', { id, version: 1, shipTo: anna })).toEqual({
      code: 'order.stale',
      params: { number: '1001' },
    })
  })

  it('a labelled parcel waits for a label with the new address; the old one is refused at bench and door', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    const old = (await bench.view()).sscc
    await bench.scan(`00${old}`)
    shop.clock.now += 60_000
    expect((await moved(shop, orderIds['1001'])).labels).toBe(1)
    const { sscc, status, stage } = await bench.view()
    expect({ status, stage, isNew: sscc !== old }).toEqual({ status: 'closed', stage: 'label', isNew: true })
    const outdated = { code: 'pack.label_outdated', params: { number: '1001', scanned: old, expected: sscc } }
    expect([
      await bench.refused(`00${old}`),
      await shop.refused('shipping.scanOut', atTheDoor(`00${old}`)),
      await shop.refused('packing.open', { code: `00${old}` }),
      await shop.refused('shipping.scanOut', atTheDoor(`00${sscc}`)),
    ]).toEqual([outdated, outdated, outdated, { code: 'ship.not_labelled', params: { number: '1001', status: 'closed' } }])
    shop.clock.now += 60_000
    await bench.scan(`00${sscc}`)
    await shop.call('shipping.scanOut', atTheDoor(`00${sscc}`))
    const { history } = await shop.call('orders.get', { id: orderIds['1001'] ?? 0 })
    expect(history.map(({ what }) => what)).toEqual(['ordered', 'picked', 'packed', 'address_changed', 'labelled', 'handed_over'])
    expect(await violations(shop)).toEqual([])
  })

  it('a parcel that is being packed stops at its next scan until its papers were seen to, and asks what the new country asks', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2 } })
    const customs = tickList('Customs', null, [{ key: 'customs', text: 'Customs form is on the outside', required: true }])
    await shop.call('checklists.save', { checklist: { ...customs, applies: { ...everyParcel, countries: ['CH'] } } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    const { version } = await shop.call('orders.get', { id: orderIds['1001'] ?? 0 })
    await shop.call('orders.changeAddress', { id: orderIds['1001'] ?? 0, version, shipTo: { ...elsewhere, country: 'CH' } })
    const stop = { code: 'pack.address_changed', params: { number: '1001' } }
    expect([await bench.refused('MUG'), await bench.refused(commandCode('NEWBOX'))]).toEqual([stop, stop])
    expect((await bench.view()).stage).toBe('check')
    expect(await bench.say('DONE')).toMatchObject({ kind: 'checked', done: true })
    expect(await bench.scan('MUG')).toEqual({ kind: 'verified_all' })
    const { checks, stage } = await bench.view()
    expect({ checks: checks.map(({ key, done }) => `${key} ${done}`), stage }).toEqual({
      checks: ['change/address true', 'slip false', 'customs false'],
      stage: 'check',
    })
    await moved(shop, orderIds['1001'])
    expect(await bench.refused('MUG')).toEqual(stop)
    await bench.say('DONE')
    await bench.say('DONE')
    expect(await bench.close()).toEqual({ kind: 'closed' })
    expect(await violations(shop)).toEqual([])
  })

  it('what has left keeps its address', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    const { code } = await bench.view()
    await bench.scan(code)
    await shop.call('shipping.scanOut', { carrier: 'POST', code, lastParcelId: null })
    const { version } = await shop.call('orders.get', { id: orderIds['1001'] ?? 0 })
    expect(await shop.refused('orders.changeAddress', { id: orderIds['1001'] ?? 0, version, shipTo: elsewhere })).toEqual({
      code: 'order.closed',
      params: { number: '1001', status: 'shipped' },
    })
  })
})
