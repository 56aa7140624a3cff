import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBuyer } from '../purchasing/a-buyer.ts'
import { receives } from '../purchasing/receiver.ts'
import { stocked } from '../scene.ts'
import { monday } from '../shop.ts'

onEachDatabase((database) => {
  it('the quarantined units of an item name the receipt, the hand or the lot that holds them, and who did it', async () => {
    const { shop, ordered, itemIds } = await aBuyer(database, { TEA: {} }, { items: { TEA: { lotTracked: true } } })
    const { id: rosa } = await shop.call('people.add', { name: 'Rosa', role: 'owner' })
    await stocked(shop, { A1: {} })
    for (const [lot, counted] of [
      ['L1', 5],
      ['L2', 4],
    ] as const) {
      await shop.call('stock.count', { sku: 'TEA', location: 'A1', lot, counted, reason: 'opening' })
    }
    const receiver = await receives(shop, await ordered({ TEA: 3 }))
    for (let unit = 0; unit < 3; unit += 1) await receiver.take('TEA', { lot: 'L3' })
    await receiver.reject('TEA', 2)
    const rows = (await shop.call('stock.list', { itemId: itemIds['TEA'] ?? 0 })).rows
    const of = (lot: string) => rows.find((row) => row.lot === lot && row.location === 'A1')
    await shop.call(
      'stock.transfer',
      { stockId: of('L1')?.stockId ?? 0, toLocation: 'QUARANTINE', quantity: 1, note: 'torn bag' },
      { staffId: rosa },
    )
    await shop.call('lots.mark', { lotId: of('L2')?.lotId ?? 0, status: 'recalled', reason: 'glass' }, { staffId: rosa })
    const { quarantined, setAside } = await shop.call('items.overview', { id: itemIds['TEA'] ?? 0 })
    expect({ quarantined, setAside }).toEqual({
      quarantined: 7,
      setAside: [
        { how: 'receipt', documentId: receiver.receiptId, number: 'PO-0001', units: 2, person: '', at: monday, note: '' },
        { how: 'hand', documentId: null, number: '', units: 1, person: 'Rosa', at: monday, note: 'torn bag' },
        { how: 'lot', documentId: of('L2')?.lotId, number: 'L2', units: 4, person: '', at: null, note: 'glass' },
      ],
    })
  })
})
