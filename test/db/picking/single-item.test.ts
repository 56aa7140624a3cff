import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { packerOf, violations } from '../packing/packer.ts'
import { item } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { aFloor, balances, orderIs, pickerOf } from './picker.ts'
import { ruled } from './ruled.ts'

async function picksSingles(shop: TestShop, take = 10) {
  const { batchId } = await shop.call('picking.start', { take, kind: 'single_item' })
  return pickerOf(shop, batchId)
}

onEachDatabase((database) => {
  const bins = { A1: { MUG: 5 }, A2: { CUP: 3 } }
  const orders = { '1001': { MUG: 1 }, '1002': { MUG: 1, CUP: 1 }, '1003': { CUP: 1 }, '1004': { MUG: 1 }, '1005': { MUG: 2 } }

  it('takes orders of one unit, without a tote and without a put', async () => {
    const { shop } = await aFloor(database, bins, orders)
    const minh = await picksSingles(shop)
    const steps = [await minh.step()]
    for (const code of ['A1', 'MUG', 'MUG', 'A2']) {
      await minh.scan(code)
      steps.push(await minh.step())
    }
    expect(steps).toEqual(['bin A1', 'item MUG 0/1', 'item MUG 0/1', 'bin A2', 'item CUP 0/1'])
    expect(await minh.scan('CUP')).toEqual({ kind: 'finished' })
    const { kind, orders: taken } = await minh.view()
    expect([kind, taken.map(({ number }) => number)]).toEqual(['single_item', ['1001', '1003', '1004']])
    expect(await balances(shop)).toContain('MUG in CART: 2')
    expect(await violations(shop)).toEqual([])
  })

  it('a unit at the bench opens the most urgent order that waits for it, already verified', async () => {
    const { shop, orderIds } = await aFloor(database, bins, orders)
    await (await picksSingles(shop)).scan('A1', 'MUG', 'MUG', 'A2', 'CUP')
    const { parcelId, did } = await shop.call('packing.open', { code: 'MUG' })
    expect(did).toEqual({ kind: 'opened_by_unit', orderNumber: '1001' })
    const packer = packerOf(shop, parcelId)
    expect((await packer.view()).stage).toBe('check')
    await packer.say('DONE')
    await packer.close()
    await packer.scan((await packer.view()).code)
    expect(await orderIs(shop, orderIds['1001'])).toBe('packed: MUG 1 packed')
    const next = await shop.call('packing.open', { code: 'MUG' })
    expect(next.did).toEqual({ kind: 'opened_by_unit', orderNumber: '1004' })
    expect(await shop.refused('packing.open', { code: 'MUG' })).toEqual({
      code: 'scan.not_here',
      params: { scanned: 'MUG', what: 'item', name: 'MUG' },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('what is closed can be opened again, back onto the cart', async () => {
    const { shop } = await aFloor(database, bins, orders)
    await (await picksSingles(shop)).scan('A1', 'MUG', 'MUG', 'A2', 'CUP')
    const { parcelId } = await shop.call('packing.open', { code: 'CUP' })
    const packer = packerOf(shop, parcelId)
    await packer.say('DONE')
    await packer.close()
    await packer.say('UNDO')
    expect(await balances(shop)).toContain('CUP in CART: 1')
    expect(await violations(shop)).toEqual([])
  })

  it('the batch is over when its last unit is packed', async () => {
    const { shop } = await aFloor(database, bins, { '1001': { MUG: 1 } })
    const minh = await picksSingles(shop)
    await minh.scan('A1', 'MUG')
    const { parcelId } = await shop.call('packing.open', { code: 'MUG' })
    const packer = packerOf(shop, parcelId)
    await packer.say('DONE')
    await packer.close()
    expect((await minh.view()).status).toBe('closed')
  })

  it('a case is as many orders, is refused where it is too many, and is taken back whole', async () => {
    const { shop } = await aFloor(database, bins, { '1': { MUG: 1 }, '2': { MUG: 1 }, '3': { MUG: 1 } })
    const mug = await shop.call('items.list', { search: 'MUG' })
    const id = mug.rows[0]?.id ?? 0
    const { version } = await shop.call('items.get', { id })
    const barcodes = [
      { code: 'CASE-2', quantity: 2 },
      { code: 'CASE-6', quantity: 6 },
    ]
    await shop.call('items.save', { id, version, item: item('MUG', { barcodes }) })
    const minh = await picksSingles(shop)
    await minh.scan('A1')
    expect(await minh.refused('CASE-6')).toEqual({ code: 'pick.too_many', params: { sku: 'MUG', wanted: 3, picked: 0, by: 6, bin: 'A1' } })
    await minh.scan('CASE-2')
    expect(await balances(shop)).toContain('MUG in CART: 2')
    await minh.say('UNDO')
    expect(await balances(shop)).not.toContain('MUG in CART: 2')
    expect(await violations(shop)).toEqual([])
  })

  it('an empty bin is reported short once for all its orders, and skipped once', async () => {
    const { shop, orderIds } = await aFloor(database, bins, orders)
    const minh = await picksSingles(shop)
    await minh.say('SKIP')
    expect(await minh.step()).toBe('bin A2')
    await minh.say('UNDO')
    expect(await minh.step()).toBe('bin A1')
    await minh.scan('A1')
    await minh.say('SHORT')
    expect(await minh.step()).toBe('bin A2')
    expect([await orderIs(shop, orderIds['1001']), await orderIs(shop, orderIds['1004'])]).toEqual([
      'picking: MUG 1 backordered',
      'picking: MUG 1 backordered',
    ])
    expect(await violations(shop)).toEqual([])
  })

  it('an order of several units needs a tote', async () => {
    const { shop, orderIds } = await aFloor(database, bins, orders)
    expect(await shop.refused('picking.start', { orderIds: [orderIds['1002']], kind: 'single_item' })).toEqual({
      code: 'picking.not_single',
      params: { number: '1002' },
    })
  })

  it('the weight is taken from the items only where the shop allows it and all of them say theirs', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 5 } }, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    await (await picksSingles(shop)).scan('A1', 'MUG', 'MUG')
    const { parcelId } = await shop.call('packing.open', { code: 'MUG' })
    await packerOf(shop, parcelId).say('DONE')
    const close = { parcelId, carton: 'S', carrier: 'POST' }
    const needed = { code: 'pack.weight_needed', params: {} }
    expect(await shop.refused('packing.close', close)).toEqual(needed)
    await ruled(shop, { weightFromItems: true })
    expect(await shop.refused('packing.close', close)).toEqual(needed)
    const { rows } = await shop.call('items.list', {})
    const id = rows[0]?.id ?? 0
    const { version } = await shop.call('items.get', { id })
    await shop.call('items.save', { id, version, item: item('MUG', { weightGrams: 300 }) })
    await shop.call('packing.close', close)
    const { weightGrams, weightComputed } = await shop.call('evidence.parcel', { parcelId })
    const { parcels } = await shop.call('orders.get', { id: (await shop.call('packing.view', { parcelId })).orderId })
    const said = { weightGrams: 390, weightComputed: true }
    expect([{ weightGrams, weightComputed }, ...parcels]).toEqual([said, expect.objectContaining(said)])
    await shop.call('packing.undo', { parcelId })
    await shop.call('packing.close', { ...close, weightGrams: 395 })
    expect((await shop.call('evidence.parcel', { parcelId })).weightComputed).toBe(false)
  })
})
