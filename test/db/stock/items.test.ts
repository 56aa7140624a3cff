import { expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, item } from '../scene.ts'

onEachDatabase((database) => {
  it('an item is kept with all that the packer needs to know of it', async () => {
    const shop = await aShop(database)
    const mug = item('MUG-B', {
      name: 'Mug, enamel',
      product: 'MUG',
      variant: { colour: 'blue', size: '350 ml' },
      barcodes: [
        { code: '4006381333931', quantity: 1 },
        { code: 'CASE-12', quantity: 12 },
      ],
      weightGrams: 310,
      flags: ['fragile'],
      priceMinor: 1250,
      paddingMm: 15,
      minLifeDays: 30,
    })
    const { id } = await shop.call('items.save', { item: mug })
    expect(await shop.call('items.get', { id })).toEqual({ ...mug, id, version: 1, photoId: null, active: true, stock: [], moves: [] })
  })

  it('one barcode cannot stand for two items, however it is written', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('MUG', { barcodes: [{ code: '036000291452', quantity: 1 }] }) })
    expect(await shop.refused('items.save', { item: item('CUP', { barcodes: [{ code: '0036000291452', quantity: 1 }] }) })).toEqual({
      code: 'item.barcode_taken',
      params: { code: '0036000291452', sku: 'MUG' },
    })
  })

  it('a barcode is not the SKU of another item, and a SKU not its barcode: either is scanned', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('MUG-1', { barcodes: [{ code: 'MAKER-7', quantity: 1 }] }) })
    const cup = item('CUP', { barcodes: [{ code: 'mug-1', quantity: 6 }] })
    expect([await shop.refused('items.save', { item: cup }), await shop.refused('items.save', { item: item('maker-7') })]).toEqual([
      { code: 'item.barcode_taken', params: { code: 'mug-1', sku: 'MUG-1' } },
      { code: 'item.barcode_taken', params: { code: 'maker-7', sku: 'MUG-1' } },
    ])
    await shop.call('items.save', { item: item('OWN', { barcodes: [{ code: 'OWN', quantity: 1 }] }) })
  })

  it('two SKUs that differ only by case are one item', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('mug-1') })
    expect(await shop.refused('items.save', { item: item('MUG-1') })).toEqual({ code: 'item.sku_taken', params: { sku: 'MUG-1' } })
  })

  it("Packbench's own codes cannot become an item's barcode", async () => {
    const shop = await aShop(database)
    const code = ownCode('tote', 7)
    expect(await shop.refused('items.save', { item: item('MUG', { barcodes: [{ code, quantity: 1 }] }) })).toEqual({
      code: 'item.barcode_reserved',
      params: { code },
    })
  })

  it('a change on top of another change is refused as stale', async () => {
    const shop = await aShop(database)
    const { id } = await shop.call('items.save', { item: item('MUG') })
    await shop.call('items.save', { id, version: 1, item: item('MUG', { name: 'Mug' }) })
    expect(await shop.refused('items.save', { id, version: 1, item: item('MUG', { name: 'Cup' }) })).toEqual({
      code: 'item.stale',
      params: { sku: 'MUG' },
    })
  })

  it('an item shows its photo as it was given', async () => {
    const shop = await aShop(database)
    const { id } = await shop.call('items.save', { item: item('MUG') })
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
    const { photoId } = await shop.call('items.setPhoto', { id, mime: 'image/svg+xml', bytes })
    expect(await shop.call('items.photo', { photoId })).toEqual({ mime: 'image/svg+xml', bytes })
  })
})
