import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { item, order } from '../scene.ts'
import { supplier } from '../suppliers/a-supplier.ts'
import { aBuyer } from './a-buyer.ts'

const line = (sku: string, quantity: number, unit = 'unit', priceMinor: number | null = 300) => ({ sku, quantity, unit, priceMinor })

onEachDatabase((database) => {
  it('goes from a draft to sent, confirmed and changed after sending', async () => {
    const { shop, supplierId, draft, save, send, version, is } = await aBuyer(database, { MUG: { packSize: 6, code: 'P-1' }, BOWL: {} })
    const id = await draft({ MUG: 12, BOWL: 5 })
    expect(await is(id)).toBe('draft: MUG 0 of 12, 12 to come; BOWL 0 of 5, 5 to come')
    await send(id)
    const sent = await shop.call('purchasing.get', { id })
    expect([sent.status, sent.number, sent.expectedOn, sent.totalMinor]).toEqual(['sent', 'PO-0001', '2026-03-09', 5100])
    const [mug, bowl] = sent.linesShown
    await shop.call('purchasing.confirm', {
      id,
      version: await version(id),
      reference: 'A-77',
      expectedOn: '2026-03-12',
      lines: [
        { lineId: mug?.lineId ?? 0, confirmed: 10, expectedOn: null },
        { lineId: bowl?.lineId ?? 0, confirmed: null, expectedOn: '2026-03-20' },
      ],
    })
    expect(await is(id)).toBe('confirmed: MUG 0 of 12, 10 to come; BOWL 0 of 5, 5 to come')
    await save(id, [
      { ...line('MUG', 3, 'pack'), lineId: mug?.lineId ?? 0 },
      { ...line('BOWL', 5), lineId: bowl?.lineId ?? 0 },
    ])
    const changed = await shop.call('purchasing.get', { id })
    expect([changed.changed, changed.reference, changed.linesShown.map((one) => [one.quantity, one.expectedOn])]).toEqual([
      true,
      'A-77',
      [
        [18, '2026-03-12'],
        [5, '2026-03-20'],
      ],
    ])
    await send(id)
    expect((await shop.call('purchasing.get', { id })).changed).toBe(false)
    expect(await shop.call('purchasing.cancel', { id, lineId: bowl?.lineId ?? 0 })).toEqual({ units: 5 })
    expect(await is(id)).toBe('confirmed: MUG 0 of 18, 18 to come; BOWL 0 of 5, 5 cancelled')
    await shop.call('purchasing.reopen', { id, lineId: bowl?.lineId ?? 0 })
    await shop.call('purchasing.cancel', { id })
    expect(await shop.refused('purchasing.cancel', { id })).toEqual({
      code: 'purchase.not_possible',
      params: { number: 'PO-0001', status: 'cancelled', act: 'cancel' },
    })
    await shop.call('purchasing.reopen', { id })
    expect(await is(id)).toBe('confirmed: MUG 0 of 18, 18 to come; BOWL 0 of 5, 5 to come')
    expect((await shop.call('purchasing.list', { show: 'open', supplierId })).rows.map((row) => row.outstanding)).toEqual([23])
  })

  it('what is wanted becomes a draft for each supplier, in whole packs and at least the minimum', async () => {
    const { shop, itemIds, is } = await aBuyer(database, {
      MUG: { packSize: 6, minQuantity: 12 },
      BOWL: { priceMinor: 200, currency: 'EUR' },
    })
    const { id: other } = await shop.call('suppliers.save', { supplier: supplier('Kiln') })
    const bowl = itemIds['BOWL'] ?? 0
    await shop.call('suppliers.saveOffer', {
      itemId: bowl,
      supplierId: other,
      offer: { code: '', priceMinor: 210, currency: 'GBP', packSize: 5, minQuantity: 1, priority: 2 },
    })
    const lines = [
      { itemId: itemIds['MUG'] ?? 0, supplierId: null, units: 7 },
      { itemId: bowl, supplierId: null, units: 4 },
    ]
    expect(await shop.refused('purchasing.draft', { lines })).toEqual({
      code: 'purchase.rate_missing',
      params: { line: 2, sku: 'BOWL', currency: 'EUR', shopCurrency: 'GBP' },
    })
    await shop.call('suppliers.saveRate', { currency: 'EUR', micros: 850_000 })
    expect(await shop.call('purchasing.draft', { lines: [...lines, { itemId: bowl, supplierId: other, units: 11 }] })).toEqual({
      drafts: [
        { id: 1, number: 'PO-0001', supplier: 'Potter', lines: 2 },
        { id: 2, number: 'PO-0002', supplier: 'Kiln', lines: 1 },
      ],
    })
    await shop.call('purchasing.draft', { lines: [{ itemId: itemIds['MUG'] ?? 0, supplierId: null, units: 1 }] })
    expect([await is(1), await is(2)]).toEqual([
      'draft: MUG 0 of 18, 18 to come; BOWL 0 of 4, 4 to come',
      'draft: BOWL 0 of 15, 15 to come',
    ])
    expect((await shop.call('purchasing.get', { id: 1 })).linesShown.map((one) => one.priceMinor)).toEqual([300, 170])
  })

  it('a line that cannot be ordered is refused by its number', async () => {
    const { shop, supplierId } = await aBuyer(database, { MUG: {}, BOWL: {} })
    await shop.call('items.save', { item: item('PEN') })
    const refused = (...lines: readonly ReturnType<typeof line>[]) => shop.refused('purchasing.save', { supplierId, note: '', lines })
    expect([
      await refused(line('MUG', 1), line('BOWL', -2)),
      await refused(line('MUG', 1.5)),
      await refused(line('MUG', 1), line('BOWL', 2, 'barrel')),
      await refused(line('MUG', 1), line('BOWL', 2, 'unit', -1)),
      await refused(line('MUG', 1), line('NOPE', 2)),
      await refused(line('MUG', 1), line('mug', 2)),
      await shop.refused('purchasing.draft', { lines: [{ itemId: 3, supplierId: null, units: 1 }] }),
    ]).toEqual([
      { code: 'purchase.quantity_bad', params: { line: 2, sku: 'BOWL', quantity: -2 } },
      { code: 'purchase.quantity_bad', params: { line: 1, sku: 'MUG', quantity: 1.5 } },
      { code: 'purchase.unit_unknown', params: { line: 2, sku: 'BOWL', unit: 'barrel' } },
      { code: 'purchase.price_bad', params: { line: 2, sku: 'BOWL', price: -1 } },
      { code: 'purchase.item_unknown', params: { line: 2, sku: 'NOPE' } },
      { code: 'purchase.item_twice', params: { line: 2, sku: 'mug' } },
      { code: 'purchase.no_supplier', params: { line: 1, sku: 'PEN' } },
    ])
    expect((await shop.call('purchasing.list', {})).rows).toEqual([])
  })

  it('an order in a currency without a rate is not sent, and the line is named', async () => {
    const { shop, draft, send, version } = await aBuyer(database, { MUG: { currency: 'USD' } }, { supplier: { currency: 'USD' } })
    const id = await draft({ MUG: 4 })
    expect(await shop.refused('purchasing.send', { id, version: await version(id) })).toEqual({
      code: 'purchase.rate_missing',
      params: { line: 1, sku: 'MUG', currency: 'USD', shopCurrency: 'GBP' },
    })
    await shop.call('suppliers.saveRate', { currency: 'USD', micros: 790_000 })
    await send(id)
    expect((await shop.call('purchasing.get', { id })).status).toBe('sent')
  })

  it('arrivals are listed by their day, late ones and what orders wait for said', async () => {
    const { shop, ordered } = await aBuyer(database, { MUG: {}, BOWL: {} })
    await shop.call('orders.create', order('1001', { MUG: 2 }))
    await ordered({ MUG: 10 })
    shop.clock.now += 8 * 24 * 3_600_000
    await ordered({ BOWL: 3 })
    const { today, arrivals } = await shop.call('purchasing.arrivals', {})
    expect([today, ...arrivals.map((one) => [one.number, one.sku, one.units, one.expectedOn, one.late, one.backordered])]).toEqual([
      '2026-03-10',
      ['PO-0001', 'MUG', 10, '2026-03-09', true, 2],
      ['PO-0002', 'BOWL', 3, '2026-03-17', false, 0],
    ])
  })

  it('arrivals say what they are worth, in the shop’s currency too, and who takes orders on which days', async () => {
    const { shop, ordered } = await aBuyer(database, { MUG: { currency: 'EUR' } }, { supplier: { currency: 'EUR', orderWeekdays: [1, 4] } })
    await shop.call('suppliers.save', { supplier: supplier('Mill', {}) })
    await shop.call('suppliers.saveRate', { currency: 'EUR', micros: 850_000 })
    await ordered({ MUG: 10 })
    const { arrivals, takeOrders } = await shop.call('purchasing.arrivals', {})
    expect([arrivals.map(({ currency, valueMinor, ownMinor }) => ({ currency, valueMinor, ownMinor })), takeOrders]).toEqual([
      [{ currency: 'EUR', valueMinor: 3000, ownMinor: 2550 }],
      [{ supplierId: 1, supplier: 'Potter', weekdays: [1, 4] }],
    ])
  })

  it('goes out as a file that names each line', async () => {
    const { shop, draft } = await aBuyer(database, { MUG: { code: 'P-1' } })
    const id = await draft({ MUG: 4 })
    const { fileName, bytes } = await shop.call('purchasing.csv', { id })
    expect([fileName, new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)]).toEqual([
      'PO-0001-Potter.csv',
      'order,line,supplier_code,sku,name,quantity,price,currency,expected\r\nPO-0001,1,P-1,MUG,MUG,4,3.00,GBP,\r\n',
    ])
  })
})
