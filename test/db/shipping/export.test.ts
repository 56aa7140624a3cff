import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { boxed, picked } from '../documents/parcel-scene.ts'
import { aShop, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'

/** Handed over on 2 March 2026 at 23:30 London time and on the 3rd at half past midnight. */
const lateMonday = Date.UTC(2026, 2, 2, 23, 30)
const earlyTuesday = Date.UTC(2026, 2, 3, 0, 30)

async function shipped(shop: TestShop, number: string, channel: string, at: number): Promise<void> {
  const { id } = await shop.call('orders.create', order(number, { MUG: 2 }, { channel }))
  await picked(shop, id)
  await boxed(shop, id, { status: 'handed_over', holds: { MUG: 2 }, handedOverAt: at, tracking: `T${number}` })
}

const textOf = (file: { readonly bytes: Uint8Array }) => new TextDecoder().decode(file.bytes)

onEachDatabase((database) => {
  it('what left on the chosen days comes out as CSV, by the shop’s clock', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9 } })
    await shipped(shop, '1', 'web', lateMonday)
    await shipped(shop, '2', 'web', earlyTuesday)
    const file = await shop.call('shipping.exportFile', { format: 'csv', from: '2026-03-02', to: '2026-03-02' })
    expect({ name: file.fileName, mime: file.mime, rows: file.rows, text: textOf(file).split('\r\n') }).toEqual({
      name: 'shipped-2026-03-02.csv',
      mime: 'text/csv',
      rows: 1,
      text: [
        'channel,order,shipped_at,carrier,service,tracking,parcel,weight_grams,sku,item,quantity,recipient,country,weight_from,kit',
        'web,1,2026-03-02 23:30,Post,Standard,T1,004000000000000015,1250,MUG,MUG,2,Anna Example,GB,weighed,',
        '',
      ],
    })
  })

  it('the confirmation for Amazon holds Amazon’s orders only', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9 } })
    await shipped(shop, '026-1', 'amazon', lateMonday)
    await shipped(shop, '7', 'web', earlyTuesday)
    const file = await shop.call('shipping.exportFile', { format: 'amazon-confirmation', from: '2026-03-01', to: '2026-03-31' })
    const rows = textOf(file).split('\r\n')
    expect({ name: file.fileName, rows: file.rows, lines: rows.length, line: rows[1]?.split('\t').slice(0, 8) }).toEqual({
      name: 'amazon-shipping-confirmation-2026-03-01-2026-03-31.txt',
      rows: 1,
      lines: 3,
      line: ['026-1', '', '2', '2026-03-02', 'POST', 'Post', 'T026-1', 'Standard'],
    })
  })

  it('days the wrong way round are refused', async () => {
    const shop = await aShop(database)
    expect(await shop.refused('shipping.exportFile', { format: 'csv', from: '2026-03-02', to: '2026-03-01' })).toEqual({
      code: 'export.days_reversed',
      params: { from: '2026-03-02', to: '2026-03-01' },
    })
  })
})
