import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aFloor, balances, orderIs, picks } from './picker.ts'

onEachDatabase((database) => {
  it('undo takes back act by act, to the beginning', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 }, A2: { CUP: 1 } }, { '1001': { MUG: 1, CUP: 1 } })
    const minh = await picks(shop)
    const before = await balances(shop)
    await minh.scan('T1', 'A1', 'MUG', 'A2')
    const steps: string[] = []
    for (const _ of ['bin', 'item', 'bin', 'tote']) {
      await minh.say('UNDO')
      steps.push(await minh.step())
    }
    expect(steps).toEqual(['bin A2', 'item MUG 0/1', 'bin A1', 'tote 1'])
    expect(await balances(shop)).toEqual(before)
    expect(await orderIs(shop, orderIds['1001'])).toBe('picking: MUG 1 allocated, CUP 1 allocated')
    expect(await shop.refused('picking.undo', { batchId: minh.batchId })).toEqual({ code: 'pick.nothing_to_undo', params: {} })
  })

  it('the ledger keeps both the pick and the move that takes it back', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    await minh.say('UNDO')
    const documents = [{ kind: 'order', id: orderIds['1001'], number: '1001' }]
    const { rows } = await shop.call('stock.moves', { limit: 2 })
    const [undo, pick] = rows
    expect([undo, pick]).toMatchObject([
      { from: 'T1', to: 'A1', quantity: 1, cause: 'unpick', documents, undoes: pick?.id },
      { from: 'A1', to: 'T1', quantity: 1, cause: 'pick', documents, undoes: null },
    ])
  })

  it('a finished batch opens again for its last unit', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 1 picked')
    await minh.say('UNDO')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picking: MUG 1 allocated')
    expect(await minh.step()).toBe('item MUG 0/1')
    expect(await minh.scan('MUG')).toEqual({ kind: 'finished' })
  })

  it('a put is taken back before its units', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2', 'A1', 'MUG', 'T1')
    expect([await minh.say('UNDO'), await minh.step()]).toEqual([{ kind: 'undone', what: 'put' }, 'put T1'])
    expect([await minh.say('UNDO'), await minh.step()]).toEqual([{ kind: 'undone', what: 'item' }, 'item MUG 0/1'])
  })

  it('a skipped task comes last and is not lost', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1 }, A2: { CUP: 1 } }, { '1001': { MUG: 1, CUP: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    expect(await minh.say('SKIP')).toEqual({ kind: 'skipped', sku: 'MUG' })
    await minh.scan('A2', 'CUP')
    expect(await minh.step()).toBe('bin A1')
    await minh.scan('A1', 'MUG')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 1 picked, CUP 1 picked')
  })

  it('a skip can be taken back', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 1 }, A2: { CUP: 1 } }, { '1001': { MUG: 1, CUP: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    await minh.say('SKIP')
    await minh.say('UNDO')
    expect(await minh.step()).toBe('item MUG 0/1')
  })
})
