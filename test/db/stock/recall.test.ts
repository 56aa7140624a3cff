import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { stagedParcels } from '../shipping/driver.ts'

onEachDatabase((database) => {
  it('a recall names who got the lot and what of it is still here, on screen and as a file', async () => {
    const staged = await stagedParcels(database, { '1001': { MUG: 1 } })
    const { shop } = staged
    const { rows } = await shop.call('stock.list', {})
    const lotId = rows[0]?.lotId ?? 0
    const before = await shop.call('lots.recall', { lotId })
    expect(before.parcels.map(({ orderNumber, units, handedOverAt }) => [orderNumber, units, handedOverAt])).toEqual([['1001', 1, null]])
    const parcel = before.parcels[0]
    await shop.call('shipping.scanOut', { carrier: 'POST', code: parcel?.sscc ?? '', lastParcelId: null })
    const after = await shop.call('lots.recall', { lotId })
    expect(after.parcels.map(({ orderNumber, units, status, shipTo }) => [orderNumber, units, status, shipTo.name])).toEqual([
      ['1001', 1, 'handed_over', 'Anna Example'],
    ])
    const { fileName, bytes, rows: lines } = await shop.call('lots.recallFile', { lotId })
    const [, first] = new TextDecoder().decode(bytes).split('\r\n')
    expect([fileName, lines]).toEqual(['recall-MUG.csv', 1])
    expect(first).toContain('1001,2026-03-02,1,Anna Example,,,"1 Sample Street, LS1 1AA Leeds, GB",POST')
    expect((await shop.refused('lots.recall', { lotId: 99 })).code).toBe('lot.unknown')
  })
})
