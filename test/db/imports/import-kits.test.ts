import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { item, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { exampleFile, file, noCounts } from './files.ts'
import { aGiftShop, idOf, problemsOf } from './gift-shop.ts'

const all = 'all_or_none' as const

async function partsOf(shop: TestShop, sku: string) {
  const { parts } = await shop.call('kits.ofItem', { itemId: await idOf(shop, sku) })
  return parts.map((part) => `${part.quantity} ${part.sku}`)
}

onEachDatabase((database) => {
  it('kits come with their parts, and go again', async () => {
    const shop = await aGiftShop(database)
    const source = exampleFile('packbench-kits.csv')
    const { importId, counts } = await shop.call('imports.run', { source, mode: all })
    expect([counts, await partsOf(shop, 'GIFT')]).toEqual([{ ...noCounts, rows: 2, records: 1, added: 1 }, ['2 MUG', '1 TOWEL']])
    expect((await shop.call('imports.run', { source, mode: all })).importId).toBe(null)
    const smaller = await shop.call('imports.run', { source: file('kit,part,quantity\ngift,mug,1\n'), mode: all })
    expect(await partsOf(shop, 'GIFT')).toEqual(['1 MUG'])
    expect(await shop.refused('imports.takeBack', { id: importId ?? 0 })).toEqual({
      code: 'import.built_on',
      params: { what: 'kit', code: 'GIFT', more: 0 },
    })
    await shop.call('imports.takeBack', { id: smaller.importId ?? 0 })
    await shop.call('imports.takeBack', { id: importId ?? 0 })
    expect(await partsOf(shop, 'GIFT')).toEqual([])
  })

  it('a bad row keeps its whole kit waiting: unknown, in parts, itself, a kit in a kit, on the shelf', async () => {
    const shop = await aGiftShop(database)
    await stocked(shop, { A1: { FULL: 2 } })
    const rows = ['kit,part,quantity', 'GIFT,MUG,1', 'GIFT,NOPE,1', 'FULL,MUG,1', 'TOWEL,TOWEL,1', 'NOKIT,MUG,1', 'BOX,MUG,1.5']
    expect(await problemsOf(shop, rows.join('\n'))).toEqual([
      { line: 2, column: '', code: 'kit_incomplete', params: { sku: 'GIFT', line: 3 } },
      { line: 3, column: 'part', code: 'sku_unknown', params: { sku: 'NOPE' } },
      { line: 4, column: 'kit', code: 'kit_has_stock', params: { sku: 'FULL', onHand: 2 } },
      { line: 5, column: 'part', code: 'kit_itself', params: { sku: 'TOWEL' } },
      { line: 6, column: 'kit', code: 'sku_unknown', params: { sku: 'NOKIT' } },
      { line: 7, column: 'quantity', code: 'quantity_bad', params: { value: '1.5' } },
    ])
    await shop.call('items.save', { item: item('BIG') })
    expect(await problemsOf(shop, 'kit,part,quantity\nGIFT,MUG,1\nBIG,GIFT,1\nBIG,MUG,1\n')).toEqual([
      { line: 2, column: 'kit', code: 'kit_nested', params: { sku: 'GIFT' } },
      { line: 3, column: 'part', code: 'kit_nested', params: { sku: 'GIFT' } },
      { line: 4, column: '', code: 'kit_incomplete', params: { sku: 'BIG', line: 3 } },
    ])
  })
})
