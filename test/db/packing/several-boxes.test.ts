import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { balances, orderIs } from '../picking/picker.ts'
import { driver } from '../shipping/driver.ts'
import type { TestShop } from '../shop.ts'
import { aBench, type Packer, packerOf, packs, violations } from './packer.ts'

/** Checks, box and label of what is verified. Returns the next box, where one opened. */
async function finish(shop: TestShop, bench: Packer): Promise<Packer | null> {
  await bench.say('DONE')
  await bench.close()
  const did = await bench.scan((await bench.view()).code)
  if (did.kind !== 'label_right') throw new Error(`the label was scanned, not ${did.kind}`)
  return did.next === undefined ? null : packerOf(shop, did.next)
}

/** Order 1001 of three mugs and a cup, with two mugs in its first box. */
async function twoMugsFirst(database: TestDatabase) {
  const { shop, orderIds } = await aBench(database, { '1001': { MUG: 3, CUP: 1 } })
  const first = await packs(shop, 'T1')
  await first.scan('MUG', 'MUG')
  return { shop, orderId: orderIds['1001'] ?? 0, first }
}

const contents = async (bench: Packer) => (await bench.view()).lines.map((line) => `${line.sku} ${line.verified}/${line.expected}`)

onEachDatabase((database) => {
  it('an order goes in two boxes, each with its own checks, label and weight, and ships with the second', async () => {
    const { shop, orderId, first } = await twoMugsFirst(database)
    expect(await first.say('NEWBOX')).toEqual({ kind: 'box_split', units: 2, remaining: 2 })
    expect(await first.view()).toMatchObject({ stage: 'check', box: 1, follow: 2, lines: [{ sku: 'MUG', verified: 2, expected: 2 }] })
    const second = await finish(shop, first)
    if (second === null) throw new Error('the second box did not open')
    expect(await orderIs(shop, orderId)).toBe('picked: MUG 1 picked, MUG 2 packed, CUP 1 picked')
    expect(await second.view()).toMatchObject({ stage: 'verify', box: 2, follow: 0, checks: [{ key: 'slip', done: false }] })
    expect(await contents(second)).toEqual(['MUG 0/1', 'CUP 0/1'])
    await second.scan('CUP', 'MUG')
    expect(await finish(shop, second)).toBe(null)
    const labels = [await first.view(), await second.view()]
    expect(labels[0]?.sscc).not.toBe(labels[1]?.sscc)
    expect(await orderIs(shop, orderId)).toBe('packed: MUG 3 packed, CUP 1 packed')
    const [one, other] = labels.map(({ code }) => code)
    expect(await driver(shop).scan(one ?? '')).toMatchObject({ orderShipped: false })
    expect(await driver(shop).scan(other ?? '')).toMatchObject({ orderShipped: true })
    expect(await violations(shop)).toEqual([])
  })

  it('undo goes back across the boxes, to the first unit', async () => {
    const { shop, orderId, first } = await twoMugsFirst(database)
    const before = await balances(shop)
    await first.say('NEWBOX')
    const second = await finish(shop, first)
    if (second === null) throw new Error('the second box did not open')
    await second.scan('CUP')
    const seen = [await second.say('UNDO'), await second.say('UNDO')]
    for (const _ of ['label', 'close', 'check', 'split', 'item', 'item', 'open']) seen.push(await first.say('UNDO'))
    expect(seen.map((did) => (did.kind === 'undone' ? did.what : did.kind))).toEqual([
      'item',
      'open',
      'label',
      'close',
      'check',
      'split',
      'item',
      'item',
      'open',
    ])
    expect(await balances(shop)).toEqual(before)
    expect(await orderIs(shop, orderId)).toBe('picked: MUG 3 picked, CUP 1 picked')
    expect(await violations(shop)).toEqual([])
  })

  it('a new box taken back holds everything again, and what was verified stays verified', async () => {
    const { first } = await twoMugsFirst(database)
    await first.say('NEWBOX')
    await first.say('UNDO')
    expect(await contents(first)).toEqual(['MUG 2/3', 'CUP 0/1'])
  })

  it('the first box stays closed while the next one is open', async () => {
    const { shop, first } = await twoMugsFirst(database)
    await first.say('NEWBOX')
    await finish(shop, first)
    await first.say('UNDO')
    expect(await shop.refused('packing.undo', { parcelId: first.parcelId })).toEqual({
      code: 'pack.undo_blocked',
      params: { number: '1001' },
    })
    expect((await shop.call('packing.open', { code: (await first.view()).code })).parcelId).toBe(first.parcelId)
    expect((await shop.call('packing.open', { code: 'T1' })).parcelId).not.toBe(first.parcelId)
  })

  it('an empty box and the last one are not divided', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    const empty = await shop.refused('packing.newBox', { parcelId: bench.parcelId })
    await bench.scan('MUG')
    expect([empty, await shop.refused('packing.newBox', { parcelId: bench.parcelId })]).toEqual([
      { code: 'pack.box_empty', params: { number: '1001' } },
      { code: 'pack.box_is_last', params: { number: '1001' } },
    ])
  })

  it('a unit cancelled out of the first box brings everything into one box again', async () => {
    const { shop, orderId, first } = await twoMugsFirst(database)
    await first.say('NEWBOX')
    const line = (await shop.call('orders.get', { id: orderId })).lines.find(({ sku }) => sku === 'CUP')
    await shop.call('orders.cancel', { id: orderId, lines: [{ lineId: line?.id ?? 0, quantity: 1 }] })
    const [task] = (await shop.call('tasks.list', {})).tasks
    await shop.call('tasks.putBack', { taskId: task?.id ?? 0, binCode: 'BIN-CUP', itemCode: 'CUP' })
    expect(await contents(first)).toEqual(['MUG 0/3'])
    expect(await violations(shop)).toEqual([])
  })
})
