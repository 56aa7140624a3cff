import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { item } from '../scene.ts'
import { aBench, packs, violations } from './packer.ts'

onEachDatabase((database) => {
  it('a wrong item, one of another order on the cart, and one too many each have their own no', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1, PEN: 1 }, '1002': { CUP: 1 } })
    await shop.call('items.save', { item: item('VASE') })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    const before = await bench.view()
    expect([await bench.refused('VASE'), await bench.refused('CUP'), await bench.refused('MUG')]).toEqual([
      { code: 'pack.wrong_item', params: { scanned: 'VASE', sku: 'VASE', number: '1001' } },
      { code: 'pack.item_of_other_order', params: { scanned: 'CUP', sku: 'CUP', number: '1001', other: '1002' } },
      { code: 'pack.too_many', params: { sku: 'MUG', expected: 1, verified: 1, by: 1 } },
    ])
    expect(await bench.view()).toEqual(before)
    expect(await violations(shop)).toEqual([])
  })

  it('another variant of the product is named', async () => {
    const { shop } = await aBench(database, { '1001': { BLUE: 1 } })
    const [blue] = (await shop.call('items.list', { search: 'BLUE' })).rows
    const { id, version } = await shop.call('items.get', { id: blue?.id ?? 0 })
    await shop.call('items.save', { id, version, item: item('BLUE', { product: 'MUG', variant: { colour: 'blue' } }) })
    await shop.call('items.save', { item: item('RED', { product: 'MUG', variant: { colour: 'red', size: '350 ml' } }) })
    const bench = await packs(shop, 'T1')
    expect(await bench.refused('RED')).toEqual({
      code: 'pack.wrong_variant',
      params: { scanned: 'RED', sku: 'RED', variant: 'red, 350 ml', expected: 'BLUE' },
    })
  })

  it('a case counts all its units or none', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 8 } })
    const [mug] = (await shop.call('items.list', { search: 'MUG' })).rows
    const { id, version } = await shop.call('items.get', { id: mug?.id ?? 0 })
    await shop.call('items.save', { id, version, item: item('MUG', { barcodes: [{ code: 'CASE-OF-6', quantity: 6 }] }) })
    const bench = await packs(shop, 'T1')
    expect(await bench.scan('CASE-OF-6')).toEqual({ kind: 'item_right', sku: 'MUG', verified: 6, expected: 8, by: 6 })
    expect(await bench.refused('CASE-OF-6')).toEqual({
      code: 'pack.too_many',
      params: { sku: 'MUG', expected: 8, verified: 6, by: 6 },
    })
  })

  it('the box is not closed, and no label taken, before everything is verified and ticked', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 2 } })
    const bench = await packs(shop, 'T1')
    const { sscc, code } = await bench.view()
    const box = { parcelId: bench.parcelId, carton: 'S', weightGrams: 500, carrier: 'POST' }
    await bench.scan('MUG')
    const unverified = [await shop.refused('packing.close', box), await bench.refused(code), await bench.refused(commandCode('DONE'))]
    await bench.scan('MUG')
    const unticked = [await shop.refused('packing.close', box), await bench.refused(`00${sscc}`)]
    const missing = { code: 'pack.not_all_verified', params: { number: '1001', missing: 1 } }
    const open = { code: 'pack.check_open', params: { text: 'Packing slip is in the box' } }
    expect([unverified, unticked]).toEqual([
      [missing, missing, missing],
      [open, open],
    ])
  })

  it('a box of unknown carton, carrier or service, or too light, is not closed', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 2 } })
    const [mug] = (await shop.call('items.list', { search: 'MUG' })).rows
    const { id, version } = await shop.call('items.get', { id: mug?.id ?? 0 })
    await shop.call('items.save', { id, version, item: item('MUG', { weightGrams: 300 }) })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG', 'MUG')
    await bench.say('DONE')
    const box = { parcelId: bench.parcelId, carton: 'S', weightGrams: 690, carrier: 'POST', service: 'Express' }
    expect([
      await shop.refused('packing.close', { ...box, carton: 'XXL' }),
      await shop.refused('packing.close', { ...box, carrier: 'DHL' }),
      await shop.refused('packing.close', { ...box, service: 'Moon' }),
      await shop.refused('packing.close', { ...box, weightGrams: 655 }),
    ]).toEqual([
      { code: 'pack.carton_unknown', params: { code: 'XXL' } },
      { code: 'pack.carrier_unknown', params: { code: 'DHL' } },
      { code: 'pack.service_unknown', params: { service: 'Moon', carrier: 'Post' } },
      { code: 'pack.weight_short', params: { weighed: 655, atLeast: 656 } },
    ])
    expect(await bench.close({ weightGrams: 656 })).toEqual({ kind: 'closed' })
  })

  it('only the own label ends the parcel', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 }, '1002': { CUP: 1 } })
    const other = await (await packs(shop, 'T2')).view()
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    const { sscc, code } = await bench.view()
    expect([await bench.refused(other.code), await bench.refused('MUG')]).toEqual([
      { code: 'pack.label_of_other_parcel', params: { scanned: other.code, expected: sscc } },
      { code: 'pack.label_first', params: { scanned: 'MUG', expected: sscc } },
    ])
    expect(await bench.scan(code)).toEqual({ kind: 'label_right', sscc })
    expect((await bench.view()).stage).toBe('done')
  })

  it('a check that the parcel does not have cannot be ticked', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const { parcelId } = await packs(shop, 'T1')
    expect(await shop.refused('packing.check', { parcelId, key: 'battery', done: true })).toMatchObject({ code: 'input.invalid' })
  })
})
