import { expect, it } from 'vitest'
import type { CallInput } from '../../../domain/contract.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, item } from '../scene.ts'
import { offer, supplier } from './a-supplier.ts'

onEachDatabase((database) => {
  it('an item has several suppliers, asked in the order of their priority; one with a single source is named', async () => {
    const shop = await aShop(database)
    const { id: mug } = await shop.call('items.save', { item: item('MUG') })
    const { id: bowl } = await shop.call('items.save', { item: item('BOWL') })
    const { id: potter } = await shop.call('suppliers.save', { supplier: supplier('Potter', { leadTimeDays: 10 }) })
    const { id: kiln } = await shop.call('suppliers.save', { supplier: supplier('Kiln', { currency: 'EUR' }) })
    await shop.call('suppliers.saveOffer', { itemId: mug, supplierId: potter, offer: offer({ code: 'P-1', priority: 2 }) })
    await shop.call('suppliers.saveOffer', {
      itemId: mug,
      supplierId: kiln,
      offer: offer({ currency: 'EUR', priceMinor: 310, packSize: 6 }),
    })
    await shop.call('suppliers.saveOffer', { itemId: bowl, supplierId: potter, offer: offer({ minQuantity: 12 }) })
    const asked = { priceMinor: 300, minQuantity: 1, packSize: 1, priority: 1, code: '', currency: 'GBP' }
    expect((await shop.call('suppliers.ofItem', { itemId: mug })).offers).toEqual([
      {
        ...asked,
        itemId: mug,
        sku: 'MUG',
        itemName: 'MUG',
        supplierId: kiln,
        supplier: 'Kiln',
        leadTimeDays: null,
        currency: 'EUR',
        priceMinor: 310,
        packSize: 6,
        onlySource: false,
      },
      {
        ...asked,
        itemId: mug,
        sku: 'MUG',
        itemName: 'MUG',
        supplierId: potter,
        supplier: 'Potter',
        leadTimeDays: 10,
        code: 'P-1',
        priority: 2,
        onlySource: false,
      },
    ])
    expect((await shop.call('suppliers.list', {})).rows).toEqual([
      { id: kiln, name: 'Kiln', currency: 'EUR', leadTimeDays: null, items: 1, onlySource: 0, openOrders: 0 },
      { id: potter, name: 'Potter', currency: 'GBP', leadTimeDays: 10, items: 2, onlySource: 1, openOrders: 0 },
    ])
    await shop.call('suppliers.removeOffer', { itemId: mug, supplierId: potter })
    const { offers, version, ...kept } = await shop.call('suppliers.get', { id: potter })
    expect({ kept, version, sells: offers.map(({ sku }) => sku) }).toEqual({
      kept: { id: potter, ...supplier('Potter', { leadTimeDays: 10 }) },
      version: 1,
      sells: ['BOWL'],
    })
  })

  it('two suppliers do not share a name, a stale change and the rate of the own currency are refused', async () => {
    const shop = await aShop(database)
    const { id } = await shop.call('suppliers.save', { supplier: supplier('Potter') })
    const save = (input: CallInput<'suppliers.save'>) => shop.refused('suppliers.save', input)
    expect(await save({ supplier: supplier('potter ') })).toEqual({ code: 'supplier.name_taken', params: { name: 'Potter' } })
    expect(await save({ id, version: 7, supplier: supplier('Potters') })).toEqual({ code: 'supplier.stale', params: { name: 'Potters' } })
    expect(await shop.refused('suppliers.saveRate', { currency: 'GBP', micros: 1 })).toEqual({
      code: 'supplier.own_rate',
      params: { currency: 'GBP' },
    })
    await shop.call('suppliers.saveRate', { currency: 'EUR', micros: 850_000 })
    expect(await shop.call('suppliers.rates', {})).toEqual({
      shopCurrency: 'GBP',
      rates: [{ currency: 'EUR', micros: 850_000, setAt: shop.clock.now }],
    })
    await shop.call('suppliers.retire', { id })
    expect(await shop.call('suppliers.list', {})).toEqual({ rows: [] })
  })
})
