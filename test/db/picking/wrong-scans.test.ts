import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { item, order as orderOf } from '../scene.ts'
import { aFloor, balances, picks } from './picker.ts'

const extra = (sku: string, units: number, bin: string) => ({
  code: 'pick.too_many',
  params: { sku, wanted: units, picked: units, by: 1, bin },
})

onEachDatabase((database) => {
  it('before there is a tote, nothing else is taken', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 1 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    expect([await minh.refused('A1'), await minh.refused('MUG'), await minh.refused('NOBODY-KNOWS')]).toEqual([
      { code: 'pick.tote_first', params: { scanned: 'A1', position: 1 } },
      { code: 'pick.tote_first', params: { scanned: 'MUG', position: 1 } },
      { code: 'pick.tote_first', params: { scanned: 'NOBODY-KNOWS', position: 1 } },
    ])
  })

  it('the wrong bin, an item before its bin, and a code that nobody knows are named', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 1 }, B1: { CUP: 1 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1')
    expect([await minh.refused('B1'), await minh.refused('MUG'), await minh.refused('4006381333931')]).toEqual([
      { code: 'pick.wrong_bin', params: { scanned: 'B1', expected: 'A1' } },
      { code: 'pick.bin_first', params: { scanned: 'MUG', expected: 'A1' } },
      { code: 'pick.code_unknown', params: { scanned: '4006381333931', expected: 'A1' } },
    ])
  })

  it('another item, another variant of the product and a tote each have their own no', async () => {
    const { shop } = await aFloor(database, { A1: { CUP: 1 } }, {})
    for (const colour of ['blue', 'red']) {
      const variant = { colour, size: '350 ml' }
      await shop.call('items.save', { item: item(`MUG-${colour}`, { product: 'MUG', variant }) })
      await shop.call('stock.count', { sku: `MUG-${colour}`, location: 'A1', counted: 5, reason: 'opening' })
    }
    await shop.call('orders.create', orderOf('1001', { 'MUG-blue': 1 }))
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    expect([await minh.refused('CUP'), await minh.refused('mug-red'), await minh.refused('T2')]).toEqual([
      { code: 'pick.wrong_item', params: { scanned: 'CUP', expected: 'MUG-blue', sku: 'CUP' } },
      {
        code: 'pick.wrong_variant',
        params: { scanned: 'mug-red', expected: 'MUG-blue', sku: 'MUG-red', variant: 'red, 350 ml' },
      },
      { code: 'pick.wrong_item', params: { scanned: 'T2', expected: 'MUG-blue', sku: 'T2' } },
    ])
  })

  it('one unit too many names the bin that it goes back to, also when the walk has gone on and when all is picked', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 3 }, B1: { CUP: 2 } }, { '1001': { MUG: 2, CUP: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG', 'MUG')
    expect(await minh.refused('MUG')).toEqual(extra('MUG', 2, 'A1'))
    await minh.scan('B1', 'CUP')
    expect([await minh.refused('CUP'), await minh.refused('MUG')]).toEqual([extra('CUP', 1, 'B1'), extra('MUG', 2, 'A1')])
    expect(await balances(shop)).toEqual(['CUP in B1: 1', 'CUP in T1: 1', 'MUG in A1: 1', 'MUG in T1: 2'])
  })

  it('a wrong scan changes nothing and stays in the audit trail with who, where and what', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 1, CUP: 1 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    const before = await balances(shop)
    await minh.refused('CUP')
    const trail = await shop
      .store()
      .reader.selectFrom('command_log')
      .select(['name', 'station', 'subject_kind', 'subject_id', 'result'])
      .where('outcome', '=', 'refused')
      .execute()
    expect(await balances(shop)).toEqual(before)
    expect(trail).toEqual([
      {
        name: 'picking.scan',
        station: 'Bench 1',
        subject_kind: 'batch',
        subject_id: minh.batchId,
        result: JSON.stringify({ code: 'pick.wrong_item', params: { scanned: 'CUP', expected: 'MUG', sku: 'CUP' } }),
      },
    ])
  })

  it('a tote in use by other work, or with goods in it, is refused with whose it is', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    const minh = await picks(shop)
    const anna = await picks(shop, 1, { station: 'Bench 2' })
    await minh.scan('T1')
    expect(await anna.refused('T1')).toEqual({ code: 'pick.tote_not_empty', params: { tote: 'T1', holder: '1001' } })
  })

  it('a command that means nothing here, a badly read own code and a person say so', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 1 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1')
    const order = ownCode('order', 1)
    const misread = `${order.slice(0, -1)}${order.endsWith('0') ? '1' : '0'}`
    expect([
      await minh.refused(commandCode('NEWBOX')),
      await minh.refused(commandCode('DONE')),
      await minh.refused(misread),
      await minh.refused(order),
    ]).toEqual([
      { code: 'scan.command_not_here', params: { command: 'NEWBOX' } },
      { code: 'pick.not_done', params: { units: 1 } },
      { code: 'scan.damaged', params: { scanned: misread } },
      { code: 'scan.not_here', params: { scanned: order, what: 'order', name: '1001' } },
    ])
  })
})
