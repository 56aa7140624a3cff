import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import type { TestShop } from '../shop.ts'
import { aFloor, balances, orderIs, picks } from './picker.ts'
import { ruled } from './ruled.ts'

async function shortOfMugs(database: TestDatabase) {
  const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 }, A2: { CUP: 3, PEN: 1 } }, { '1001': { MUG: 2, PEN: 1 } })
  await ruled(shop, { afterShort: 'substitute' })
  const { rows } = await shop.call('items.list', {})
  const itemId = (sku: string) => rows.find((row) => row.sku === sku)?.id ?? 0
  await shop.call('substitutes.set', { itemId: itemId('MUG'), skus: ['PEN', 'CUP'] })
  const minh = await picks(shop)
  await minh.scan('T1', 'A1', 'MUG')
  return { shop, id: orderIds['1001'] ?? 0, minh, itemId }
}

async function question(shop: TestShop, orderId: number) {
  const { substitutions } = await shop.call('substitutes.ofOrder', { orderId })
  return substitutions.map(({ sku, substitute, quantity, status }) => `${quantity} ${sku} -> ${substitute} ${status}`)
}

async function answer(shop: TestShop, orderId: number, consent: boolean) {
  const { substitutions } = await shop.call('substitutes.ofOrder', { orderId })
  return shop.call('substitutes.answer', { id: substitutions[0]?.id ?? 0, consent, note: 'by phone' })
}

onEachDatabase((database) => {
  it('asks for the first substitute of which enough is free, goes on with the walk, and waits for the answer', async () => {
    const { shop, id, minh } = await shortOfMugs(database)
    expect(await minh.say('SHORT')).toEqual({ kind: 'short', sku: 'MUG', missing: 1, otherBin: '', substitute: 'CUP' })
    expect(await question(shop, id)).toEqual(['1 MUG -> CUP asked'])
    expect(await minh.scan('A2', 'PEN')).toEqual({ kind: 'finished' })
    expect(await orderIs(shop, id)).toBe('on_hold: MUG 1 backordered, MUG 1 picked, PEN 1 picked')
    expect(await shop.refused('packing.open', { code: 'T1' })).toMatchObject({ code: 'pack.order_stopped', params: { reason: 'customer' } })
    expect(await violations(shop)).toEqual([])
  })

  it('asks nobody while units lie in reserve: they are brought', async () => {
    const { shop, id, minh } = await shortOfMugs(database)
    await shop.call('locations.add', { kind: 'bin', code: 'R1', role: 'reserve' })
    await shop.call('stock.count', { sku: 'MUG', location: 'R1', counted: 4, reason: 'opening' })
    expect(await minh.say('SHORT')).toEqual({ kind: 'short', sku: 'MUG', missing: 1, otherBin: '' })
    expect(await question(shop, id)).toEqual([])
    await shop.call('replenish.plan', {})
    expect((await shop.call('replenish.list', {})).tasks.map(({ sku, from, units }) => [sku, from, units])).toEqual([['MUG', 'R1', 1]])
    // The bin that was short is filled; its units are promised once it is counted, and no more follow meanwhile.
    const { id: replenishment } = await shop.call('replenish.take', {})
    for (const code of ['R1', 'MUG', 'A1']) await shop.call('replenish.scan', { id: replenishment, code })
    await shop.call('replenish.plan', {})
    expect((await shop.call('replenish.list', {})).tasks).toEqual([])
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 1, reason: 'count' })
    expect(await orderIs(shop, id)).toContain('MUG 1 allocated')
    expect(await violations(shop)).toEqual([])
  })

  it('with consent the substitute is picked into the same tote and goes out', async () => {
    const { shop, id, minh } = await shortOfMugs(database)
    await minh.say('SHORT')
    await minh.scan('A2', 'PEN')
    expect(await answer(shop, id, true)).toEqual({ allocated: 1 })
    expect(await orderIs(shop, id)).toBe('allocated: MUG 1 cancelled, MUG 1 picked, PEN 1 picked, CUP 1 allocated')
    const next = await picks(shop)
    await next.scan('T1', 'A2', 'CUP')
    expect(await orderIs(shop, id)).toBe('picked: MUG 1 cancelled, MUG 1 picked, PEN 1 picked, CUP 1 picked')
    expect(await balances(shop)).toContain('CUP in T1: 1')
    expect((await shop.call('packing.open', { code: 'T1' })).did).toMatchObject({ kind: 'opened', remaining: 0 })
    expect(await violations(shop)).toEqual([])
  })

  it('without consent the rest goes, and the missing units wait for stock', async () => {
    const { shop, id, minh } = await shortOfMugs(database)
    await minh.say('SHORT')
    await minh.scan('A2', 'PEN')
    expect(await answer(shop, id, false)).toEqual({ allocated: 0 })
    expect([await question(shop, id), await orderIs(shop, id)]).toEqual([
      ['1 MUG -> CUP declined'],
      'picked: MUG 1 backordered, MUG 1 picked, PEN 1 picked',
    ])
    expect((await shop.call('packing.open', { code: 'T1' })).did).toMatchObject({ kind: 'opened', remaining: 1 })
    expect(await shop.refused('substitutes.answer', { id: 1, consent: true })).toEqual({
      code: 'substitution.answered',
      params: { sku: 'MUG', status: 'declined' },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('taking the short pick back takes the question back, also when the order waits already', async () => {
    const { shop, id, minh } = await shortOfMugs(database)
    await minh.say('SKIP')
    await minh.scan('A2', 'PEN', 'A1')
    await minh.say('SHORT')
    expect(await orderIs(shop, id)).toBe('on_hold: MUG 1 backordered, MUG 1 picked, PEN 1 picked')
    await minh.say('UNDO')
    expect([await question(shop, id), await minh.step()]).toEqual([['1 MUG -> CUP dropped'], 'item MUG 1/2'])
    expect(await violations(shop)).toEqual([])
  })

  it('where no substitute has enough, or the shop does not ask, the order is split as always', async () => {
    const { shop, id, minh, itemId } = await shortOfMugs(database)
    await shop.call('substitutes.set', { itemId: itemId('MUG'), skus: ['PEN'] })
    expect(await minh.say('SHORT')).toEqual({ kind: 'short', sku: 'MUG', missing: 1, otherBin: '' })
    await minh.scan('A2', 'PEN')
    expect(await orderIs(shop, id)).toBe('picked: MUG 1 backordered, MUG 1 picked, PEN 1 picked')
  })

  it('an item cannot stand in for itself', async () => {
    const { shop, itemId } = await shortOfMugs(database)
    expect(await shop.refused('substitutes.set', { itemId: itemId('MUG'), skus: ['mug'] })).toEqual({
      code: 'substitute.itself',
      params: { sku: 'MUG' },
    })
    expect(
      (await shop.call('substitutes.ofItem', { itemId: itemId('MUG') })).substitutes.map(({ sku, available }) => [sku, available]),
    ).toEqual([
      ['PEN', 0],
      ['CUP', 3],
    ])
  })
})
