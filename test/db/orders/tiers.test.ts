import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { sortWhatIsLeft } from '../../../db/service/sort-queues.ts'
import type { Shop } from '../../../domain/settings/contract.ts'
import { everyParcel, tickList } from '../../../domain/checklists/new-checklists.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { packs } from '../packing/packer.ts'
import { picks } from '../picking/picker.ts'
import { aShop, anna, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'

const ruled: Partial<Shop> = {
  tiers: ['VIP', 'Wholesale'],
  queues: [{ key: 'vip', name: 'Our best', conditions: [{ kind: 'tier', any: ['vip'] }] }],
}

/** A shop that knows VIPs and wholesale, with a queue and a checklist for VIPs, nine mugs and a tote. */
async function aShopWithTiers(database: TestDatabase): Promise<TestShop> {
  const shop = await aShop(database)
  await stocked(shop, { A1: { MUG: 9 } })
  await shop.call('locations.add', { kind: 'tote', code: 'T1' })
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings === null) throw new Error('the shop was not set up')
  await shop.call('settings.save', { shop: { ...settings, ...ruled }, version })
  const card = tickList('Card', null, [{ key: 'card', text: 'A card is in the box', required: true }])
  await shop.call('checklists.save', { checklist: { ...card, applies: { ...everyParcel, tiers: ['VIP'] } } })
  return shop
}

/** '1001 VIP vip': number, what its customer is called, and its queue. */
async function said(shop: TestShop): Promise<readonly string[]> {
  const { rows } = await shop.call('orders.queue', { tab: 'all' })
  return rows.map(({ number, tier, queue }) => [number, tier, queue].filter((part) => part !== '').join(' ')).toSorted()
}

const bert = { ...anna, name: 'Bert Other' }

onEachDatabase((database) => {
  it('what a customer is called holds for all its open orders: their queue, and the checks of the open parcel', async () => {
    const shop = await aShopWithTiers(database)
    const { id } = await shop.call('orders.create', order('1001', { MUG: 1 }))
    await (await picks(shop)).scan('T1', 'A1', 'MUG')
    const { parcelId } = await packs(shop, 'T1')
    await shop.call('orders.create', order('1002', { MUG: 1 }))
    await shop.call('orders.create', order('1003', { MUG: 1 }, { shipTo: bert }))
    const asked = async () => {
      const { tier, checks } = await shop.call('packing.view', { parcelId })
      return [tier, ...checks.map(({ key }) => key)]
    }
    expect([await said(shop), await asked()]).toEqual([
      ['1001', '1002', '1003'],
      ['', 'slip'],
    ])
    expect(await shop.call('orders.setTier', { id, tier: ' vip ' })).toEqual({ tier: 'VIP', orders: 2 })
    expect([await said(shop), await asked()]).toEqual([
      ['1001 VIP vip', '1002 VIP vip', '1003'],
      ['VIP', 'slip', 'card'],
    ])
    await shop.call('orders.create', order('1004', { MUG: 1 }))
    expect(await said(shop)).toContain('1004 VIP vip')
    expect(await shop.refused('orders.setTier', { id, tier: 'Friend' })).toEqual({ code: 'order.tier_unknown', params: { tier: 'Friend' } })
    expect(await shop.call('orders.setTier', { id, tier: '' })).toEqual({ tier: '', orders: 3 })
    expect([await said(shop), await asked()]).toEqual([
      ['1001', '1002', '1003', '1004'],
      ['', 'slip'],
    ])
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('a word of the channel that the shop knows calls the customer so, older orders of it follow, and no word takes nothing away', async () => {
    const shop = await aShopWithTiers(database)
    await shop.call('orders.create', order('1001', { MUG: 1 }))
    await shop.call('orders.create', order('1002', { MUG: 1 }, { tags: ['summer', 'VIP '] }))
    await sortWhatIsLeft({ reader: shop.store().reader, sort: () => shop.call('orders.sortQueues', {}) })
    await shop.call('orders.create', order('1003', { MUG: 1 }, { tags: ['summer'] }))
    expect(await said(shop)).toEqual(['1001 VIP vip', '1002 VIP vip', '1003 VIP vip'])
    expect((await shop.call('checklists.words', {})).tiers).toEqual(['VIP', 'Wholesale'])
    const { matching } = await shop.call('checklists.preview', { applies: { ...everyParcel, tiers: ['VIP'] } })
    expect(matching).toBe(3)
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })
})
