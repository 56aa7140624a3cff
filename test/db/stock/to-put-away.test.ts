import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBuyer } from '../purchasing/a-buyer.ts'
import { receives } from '../purchasing/receiver.ts'
import { order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { booksAgree } from '../books.ts'

async function list(shop: TestShop): Promise<readonly string[]> {
  const { rows } = await shop.call('stock.toPutAway', {})
  return rows.map(({ sku, units, bin, waiting, receipt }) =>
    [`${units} ${sku} to ${bin ?? 'no bin'}`, receipt ? `${receipt.number} (${receipt.stage})` : 'by hand', `${waiting} waited for`].join(
      ', ',
    ),
  )
}

onEachDatabase((database) => {
  it('what a delivery brought and what somebody laid into RECEIVING is listed, with its bin and its delivery', async () => {
    const { shop, ordered } = await aBuyer(database, { MUG: {}, CUP: {} })
    await stocked(shop, { A1: { PEN: 4 }, A2: {} })
    await shop.call('orders.create', order('1001', { CUP: 1 }))
    const receiver = await receives(shop, await ordered({ MUG: 2, CUP: 3 }))
    await receiver.scan('MUG', 'MUG', 'CUP', 'CUP', 'CUP')
    const [pens] = (await shop.call('stock.list', {})).rows.filter(({ sku }) => sku === 'PEN')
    await shop.call('stock.transfer', { stockId: pens?.stockId ?? 0, toLocation: 'RECEIVING', quantity: 3 })
    const counting = await list(shop)
    await receiver.say('DONE')
    expect([counting, await list(shop)]).toEqual([
      ['3 CUP to A2, PO-0001 (count), 1 waited for', '2 MUG to A2, PO-0001 (count), 0 waited for', '3 PEN to A1, by hand, 0 waited for'],
      [
        '3 CUP to A2, PO-0001 (put_away), 1 waited for',
        '2 MUG to A2, PO-0001 (put_away), 0 waited for',
        '3 PEN to A1, by hand, 0 waited for',
      ],
    ])
    const { rows } = await shop.call('stock.toPutAway', {})
    const bins = (await shop.call('locations.list', { kind: 'bin' })).locations
    for (const { receipt, stockId, units } of rows) {
      const locationId = bins[1]?.id ?? 0
      if (receipt)
        await shop.call('receiving.putAway', { receiptId: receipt.receiptId, receiptLineId: receipt.receiptLineId, locationId, units })
      else await shop.call('stock.transfer', { stockId, toLocation: 'A1', quantity: units })
    }
    expect(await list(shop)).toEqual([])
    await booksAgree(shop)
  })
})
