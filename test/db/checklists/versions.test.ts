import { expect, it } from 'vitest'
import { everyParcel, tickList } from '../../../domain/checklists/new-checklists.ts'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs } from '../packing/packer.ts'
import { aShop, anna, item, order, stocked } from '../scene.ts'
import { aChecklist, asksOnly, eachKind } from './lists.ts'

const tick = (key: string, text: string) => ({ key, text, required: true })

onEachDatabase((database) => {
  it('a shop begins with four lists in their first version', async () => {
    const shop = await aShop(database)
    const { checklists } = await shop.call('checklists.list', {})
    expect(checklists.map(({ version, retired, checklist }) => [checklist.name, version, retired])).toEqual([
      ['Every parcel', 1, false],
      ['Fragile', 1, false],
      ['Liquid', 1, false],
      ['Battery', 1, false],
    ])
  })

  it('a parcel keeps the version that it was opened with, and the next one gets the new', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    const [id = 0] = await asksOnly(shop, aChecklist(eachKind.slice(1, 2)))
    const first = await packs(shop, 'T1')
    const changed = aChecklist([{ ...tick('state', 'Box is new'), kind: 'tick', help: '' }])
    expect(await shop.call('checklists.save', { id, version: 1, checklist: changed })).toEqual({ id, version: 2 })
    const second = await packs(shop, 'T2')
    const asks = async (bench: typeof first) => (await bench.view()).checks.map(({ text, ask }) => [text, ask])
    expect([await asks(first), await asks(second)]).toEqual([
      [['State of the box', { kind: 'choose', options: ['Clean', 'Torn'] }]],
      [['Box is new', { kind: 'tick' }]],
    ])
  })

  it('saving what is there makes no version, and saving over a newer one is refused', async () => {
    const shop = await aShop(database)
    const [id = 0] = await asksOnly(shop, aChecklist(eachKind))
    expect(await shop.call('checklists.save', { id, version: 1, checklist: aChecklist(eachKind) })).toEqual({ id, version: 1 })
    await shop.call('checklists.save', { id, version: 1, checklist: aChecklist(eachKind, { name: 'Cold' }) })
    expect(await shop.refused('checklists.save', { id, version: 1, checklist: aChecklist(eachKind, { name: 'Warm' }) })).toEqual({
      code: 'checklists.stale',
      params: { name: 'Warm' },
    })
  })

  it('a list that nobody could finish is refused', async () => {
    const shop = await aShop(database)
    const [slip, state, cold, serial] = eachKind
    if (!slip || state?.kind !== 'choose' || cold?.kind !== 'number' || serial?.kind !== 'scan') throw new Error('another order of kinds')
    const codes = []
    for (const checks of [
      [slip, slip],
      [{ ...state, options: state.options.map((option) => ({ ...option, stop: 'No' })) }],
      [{ ...cold, least: 9 }],
      [{ ...serial, wanted: 'exact' as const }],
    ]) {
      codes.push((await shop.refused('checklists.save', { checklist: aChecklist(checks) })).code)
    }
    expect(codes).toEqual(['checklists.key_twice', 'checklists.no_right_option', 'checklists.empty_range', 'checklists.no_code'])
  })

  it('a retired list is asked of no new parcel, and the lists are asked in the order the shop gives them', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const lists = ['A', 'B', 'C'].map((key) => tickList(key, null, [tick(key, key)]))
    const [a = 0, b = 0, c = 0] = await asksOnly(shop, ...lists)
    await shop.call('checklists.arrange', { ids: [c, b, a] })
    await shop.call('checklists.retire', { id: b, retired: true })
    const bench = await packs(shop, 'T1')
    expect((await bench.view()).checks.map(({ key }) => key)).toEqual(['C', 'A'])
  })

  it('country, channel, service level, handling and category decide; the preview says the same beforehand', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('JAM', { category: 'Pantry', flags: ['perishable'] }) })
    await stocked(shop, { A1: { JAM: 9, MUG: 9 } })
    await shop.call('orders.create', order('1', { JAM: 1 }, { shipTo: { ...anna, country: 'FR' } }))
    await shop.call('orders.create', order('2', { MUG: 1 }, { channel: 'fair', serviceLevel: 'Express' }))
    await shop.call('orders.create', order('3', { JAM: 1, MUG: 1 }))
    const numbers = async (applies: Partial<typeof everyParcel>) => {
      const { orders, matching, of } = await shop.call('checklists.preview', { applies: { ...everyParcel, ...applies } })
      return [orders.map(({ number }) => number).toSorted(), matching, of]
    }
    expect([
      await numbers({}),
      await numbers({ categories: ['pantry'] }),
      await numbers({ categories: ['Pantry'], countries: ['GB'] }),
      await numbers({ flags: ['perishable'], countries: ['FR'] }),
      await numbers({ channels: ['fair'], services: ['express'] }),
    ]).toEqual([
      [['1', '2', '3'], 3, 3],
      [['1', '3'], 2, 3],
      [['3'], 1, 3],
      [['1'], 1, 3],
      [['2'], 1, 3],
    ])
    expect(await shop.call('checklists.words', {})).toEqual({
      tiers: [],
      categories: ['Pantry'],
      countries: ['FR', 'GB'],
      channels: ['fair', 'web'],
      services: ['Express', 'Standard'],
    })
  })
})
