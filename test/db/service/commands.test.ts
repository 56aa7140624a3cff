import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'

onEachDatabase((database) => {
  it('a repeated command answers the same and writes nothing', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5 } })
    const first = await shop.call('orders.create', order('1001', { MUG: 2 }), { requestId: 'r-1' })
    const again = await shop.call('orders.create', order('1001', { MUG: 2 }), { requestId: 'r-1' })
    expect(again).toEqual(first)
    expect((await shop.call('orders.counts', {})).counts.all).toBe(1)
  })

  it('two repeats at once are carried out once', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5 } })
    const both = await Promise.all([1, 2].map(() => shop.answer('orders.create', order('1001', { MUG: 2 }), { requestId: 'r-1' })))
    expect(both[0]).toEqual(both[1])
    expect((await shop.call('stock.list', {})).rows.map((row) => row.allocated)).toEqual([2])
  })

  it('a refusal is kept, and repeated to who asks again', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5 } })
    const no = await shop.refused('stock.count', { sku: 'CUP', location: 'A1', counted: 1, reason: 'found' }, { requestId: 'r-1' })
    await stocked(shop, { A2: { CUP: 1 } })
    expect(await shop.refused('stock.count', { sku: 'CUP', location: 'A1', counted: 1, reason: 'found' }, { requestId: 'r-1' })).toEqual(no)
  })

  it('the id of one command is refused for another', async () => {
    const shop = await aShop(database)
    await shop.call('people.add', { name: 'Minh', role: 'packer' }, { requestId: 'r-1' })
    expect(await shop.refused('locations.add', { kind: 'bin', code: 'A1' }, { requestId: 'r-1' })).toEqual({
      code: 'request.reused',
      params: { name: 'locations.add' },
    })
  })

  it('a command without the id that makes it repeatable is refused', async () => {
    const shop = await aShop(database)
    expect(await shop.refused('people.add', { name: 'Minh', role: 'packer' }, { requestId: '' })).toEqual({
      code: 'request.id_missing',
      params: { name: 'people.add' },
    })
  })

  it('input that does not fit the contract is refused with the place in it', async () => {
    const shop = await aShop(database)
    const error = await shop.refused('people.add', { name: 'Minh', role: 'king' })
    expect({ code: error.code, path: error.params['path'] }).toEqual({ code: 'input.invalid', path: 'role' })
  })

  it('what was committed is there after the service starts again', async () => {
    const shop = await aShop(database)
    await shop.call('people.add', { name: 'Minh', role: 'packer' })
    await shop.reopen()
    expect((await shop.call('people.list', {})).people.map((person) => person.name)).toEqual(['Minh'])
  })

  it('a change is told once, after its commit, with its topics', async () => {
    const shop = await aShop(database)
    shop.events.length = 0
    await shop.call('people.add', { name: 'Minh', role: 'packer' })
    await shop.refused('people.add', { name: 'minh', role: 'packer' })
    expect(shop.events).toEqual([{ event: 'changed', topics: ['people'] }])
  })
})
