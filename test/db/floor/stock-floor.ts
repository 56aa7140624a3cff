import type { TestDatabase } from '../databases.ts'
import { item } from '../scene.ts'
import { offer, supplier } from '../suppliers/a-supplier.ts'
import { kits, lotted, rare } from './stock-acts.ts'
import { anyFloor, type Floor, worker } from './shift.ts'

/** The small warehouse, with somebody who sells its items, an item in lots, a rare one, and two kits: of one part that repeats, and of two. */
export async function stockFloor(database: TestDatabase): Promise<Floor> {
  const { shop } = await anyFloor(database)
  const staff = {
    'Bench 1': (await shop.call('people.add', { name: 'Minh', role: 'owner' })).id,
    'Bench 2': (await shop.call('people.add', { name: 'Anna', role: 'packer' })).id,
  }
  await shop.call('items.save', { item: item(lotted, { lotTracked: true }) })
  for (const [location, lot] of [
    ['A1', 'L1'],
    ['B1', 'L2'],
  ] as const) {
    await shop.call('stock.count', { sku: lotted, location, lot, counted: 3, reason: 'opening' })
  }
  await shop.call('items.save', { item: item(rare) })
  await shop.call('stock.count', { sku: rare, location: 'A1', counted: 2, reason: 'opening' })
  const { id: supplierId } = await shop.call('suppliers.save', { supplier: supplier('Potter', { inspection: 'sample' }) })
  const { rows } = await shop.call('items.list', {})
  for (const { id: itemId } of rows) await shop.call('suppliers.saveOffer', { itemId, supplierId, offer: offer() })
  const parts = {
    SET: [
      { sku: 'MUG', quantity: 1 },
      { sku: 'CUP', quantity: 2 },
    ],
    PAIR: [{ sku: 'PEN', quantity: 2 }],
  }
  for (const sku of kits) {
    const { id: itemId } = await shop.call('items.save', { item: item(sku) })
    await shop.call('kits.set', { itemId, parts: parts[sku] })
  }
  const lines = ['MUG', 'CUP', lotted].map((sku) => ({ sku, quantity: 4, unit: 'unit', priceMinor: 300 }))
  const { id } = await shop.call('purchasing.save', { supplierId, note: '', lines })
  await shop.call('purchasing.send', { id, version: (await shop.call('purchasing.get', { id })).version })
  await shop.call('receiving.open', { of: { kind: 'purchase', purchaseId: id } })
  return { shop, staff, work: worker(shop, 'S', staff) }
}
