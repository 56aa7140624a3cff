import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aFloor, balances, orderIs, picks } from './picker.ts'

onEachDatabase((database) => {
  it('a batch of one walks bin by bin into one tote, and the goods are in the tote at once', async () => {
    const { shop, orderIds } = await aFloor(database, { 'A-10': { CUP: 1 }, 'A-2': { MUG: 3 } }, { '1001': { CUP: 1, MUG: 2 } })
    await shop.call('locations.change', { ...(await bin(shop, 'A-10')), walkOrder: 0 })
    await shop.call('locations.change', { ...(await bin(shop, 'A-2')), walkOrder: 0 })
    const minh = await picks(shop)
    const steps = [await minh.step()]
    for (const code of ['T1', 'A-2', 'MUG', 'MUG', 'A-10']) {
      await minh.scan(code)
      steps.push(await minh.step())
    }
    expect(steps).toEqual(['tote 1', 'bin A-2', 'item MUG 0/2', 'item MUG 1/2', 'bin A-10', 'item CUP 0/1'])
    expect(await orderIs(shop, orderIds['1001'])).toBe('picking: CUP 1 allocated, MUG 2 picked')
    expect(await minh.scan('CUP')).toEqual({ kind: 'finished' })
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: CUP 1 picked, MUG 2 picked')
    expect(await balances(shop)).toEqual(['CUP in T1: 1', 'MUG in A-2: 1', 'MUG in T1: 2'])
    expect(await minh.view()).toMatchObject({ status: 'picked', step: { kind: 'done' }, stepNumber: 3, stepCount: 3 })
  })

  it('each right scan says what it did', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 3 } }, { '1001': { MUG: 2 } })
    const minh = await picks(shop)
    expect([await minh.scan('t1'), await minh.scan('a1'), await minh.scan('A1'), await minh.scan('mug')]).toEqual([
      { kind: 'tote_bound', tote: 'T1', position: 1 },
      { kind: 'bin_right', bin: 'A1' },
      { kind: 'bin_right', bin: 'A1' },
      { kind: 'item_right', sku: 'MUG', picked: 1, quantity: 2, by: 1 },
    ])
  })

  it('two tasks in one bin need one scan of the bin', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 1, CUP: 1 } }, { '1001': { MUG: 1, CUP: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    expect(await minh.step()).toBe('item CUP 0/1')
  })

  it('the same batch goes on where it was after the service was restarted', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 2 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    await shop.reopen()
    expect(await minh.step()).toBe('item MUG 1/2')
    await minh.scan('MUG')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 2 picked')
  })

  it('a scan that is sent again is answered from the log and counts once', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 2 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    const again = { requestId: 'the-same' }
    const input = { batchId: minh.batchId, code: 'MUG' }
    expect(await shop.call('picking.scan', input, again)).toEqual(await shop.call('picking.scan', input, again))
    expect(await minh.step()).toBe('item MUG 1/2')
  })

  it('a case adds its units, and one that is too large is refused', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 20 } }, { '1001': { MUG: 8 } })
    const mug = (await shop.call('items.list', { search: 'MUG' })).rows[0]
    const { id, version, ...fields } = await shop.call('items.get', { id: mug?.id ?? 0 })
    const { stock: _stock, moves: _moves, photoId: _photoId, active: _active, ...item } = fields
    await shop.call('items.save', { id, version, item: { ...item, barcodes: [{ code: 'CASE-OF-6', quantity: 6 }] } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    expect(await minh.scan('case-of-6')).toEqual({ kind: 'item_right', sku: 'MUG', picked: 6, quantity: 8, by: 6 })
    expect(await minh.refused('CASE-OF-6')).toEqual({
      code: 'pick.too_many',
      params: { sku: 'MUG', wanted: 8, picked: 6, by: 6, bin: 'A1' },
    })
  })
})

async function bin(shop: Awaited<ReturnType<typeof aFloor>>['shop'], code: string) {
  const { locations } = await shop.call('locations.list', { kind: 'bin' })
  const found = locations.find((one) => one.code === code)
  if (!found) throw new Error(`there is no bin ${code}`)
  return found
}
