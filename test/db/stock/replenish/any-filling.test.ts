import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownCode } from '../../../../domain/scanning/own-codes.ts'
import { type AnyCall, anyAnswer, holdsForAny } from '../../any-calls.ts'
import { booksAgree } from '../../books.ts'
import { onEachDatabase } from '../../databases.ts'
import { item, order } from '../../scene.ts'
import { anotherStation, type Caller, type TestShop } from '../../shop.ts'
import { aReserve } from './filler.ts'

/** What the bench asks for next is done: else hardly anything would come so far as to a face. */
const theNextAct = 'the next act'

type Call = typeof theNextAct | AnyCall

const id = fc.integer({ min: 1, max: 3 })
const sku = fc.constantFrom('MUG', 'TEA')
const bin = fc.constantFrom('A1', 'A2', 'R1', 'R2')
const units = fc.integer({ min: 1, max: 8 })
const lot = fc.constantFrom('L1', 'L2')
const code = fc.constantFrom('A1', 'A1', 'A2', 'R1', 'R1', 'R2', 'MUG', 'MUG', 'MUG', 'CASE-OF-6', 'TEA', 'TEA', 'nonsense')

function calls(orders: string) {
  return fc.oneof<fc.WeightedArbitrary<Call>[]>(
    { weight: 40, arbitrary: fc.constant(theNextAct) },
    { weight: 8, arbitrary: fc.record({ id, code, lot }).map((input) => ({ name: 'replenish.scan', input }) as const) },
    { weight: 2, arbitrary: fc.record({ id, takeOver: fc.boolean() }).map((input) => ({ name: 'replenish.take', input }) as const) },
    { weight: 3, arbitrary: fc.constant({ name: 'replenish.plan', input: {} } as const) },
    { weight: 4, arbitrary: id.map((one) => ({ name: 'replenish.undo', input: { id: one } }) as const) },
    { weight: 2, arbitrary: id.map((one) => ({ name: 'replenish.short', input: { id: one, reason: 'not_there' } }) as const) },
    { weight: 1, arbitrary: id.map((one) => ({ name: 'replenish.giveBack', input: { id: one } }) as const) },
    {
      weight: 4,
      arbitrary: fc
        .record({ number: fc.nat(9), sku, units })
        .map((one) => ({ name: 'orders.create', input: order(`${orders}${one.number}`, { [one.sku]: one.units }) }) as const),
    },
    { weight: 1, arbitrary: id.map((one) => ({ name: 'orders.cancel', input: { id: one } }) as const) },
    { weight: 2, arbitrary: fc.constant({ name: 'picking.start', input: { take: 1 } } as const) },
    {
      weight: 4,
      arbitrary: fc
        .record({ batchId: id, code: fc.constantFrom(ownCode('tote', 13), 'T1', 'A1', 'A2', 'MUG', 'TEA'), lot })
        .map((input) => ({ name: 'picking.scan', input }) as const),
    },
    { weight: 1, arbitrary: id.map((batchId) => ({ name: 'picking.short', input: { batchId, reason: 'not_there' } }) as const) },
    {
      weight: 3,
      arbitrary: fc
        .record({ stockId: fc.integer({ min: 1, max: 6 }), toLocation: bin, quantity: units })
        .map((input) => ({ name: 'stock.transfer', input }) as const),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({ sku, location: bin, counted: fc.nat(15), lot, reason: fc.constant('found' as const) })
        .map((input) => ({ name: 'stock.count', input: input.sku === 'MUG' ? { ...input, lot: undefined } : input }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ itemId: fc.constantFrom(1, 3), location: bin, min: fc.nat(5), max: units })
        .map((input) => ({ name: 'faces.save', input }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ lotId: fc.integer({ min: 1, max: 5 }), status: fc.constantFrom('ok' as const, 'quarantined' as const) })
        .map((input) => ({ name: 'lots.mark', input: { ...input, reason: '' } }) as const),
    },
    { weight: 1, arbitrary: bin.map((one) => ({ name: 'counts.open', input: { bin: one } }) as const) },
    { weight: 2, arbitrary: fc.record({ countId: id, code, lot }).map((input) => ({ name: 'counts.scan', input }) as const) },
    { weight: 1, arbitrary: id.map((countId) => ({ name: 'counts.finish', input: { countId } }) as const) },
  )
}
const all = (orders: string) => fc.array(calls(orders), { minLength: 30, maxLength: 60, size: 'max' })

/** Mugs with a case and tea in two lots, each with a face; a tote to pick into. */
async function aScene(database: Parameters<typeof aReserve>[0]): Promise<TestShop> {
  const shop = await aReserve(database, { A1: 2, R1: 14, R2: 7 })
  await shop.call('items.save', { item: item('TEA', { lotTracked: true }) })
  await shop.call('stock.count', { sku: 'TEA', location: 'R1', lot: 'L1', counted: 5, reason: 'opening' })
  await shop.call('stock.count', { sku: 'TEA', location: 'R2', lot: 'L2', expiresOn: '2026-09-01', counted: 9, reason: 'opening' })
  await shop.call('faces.save', { itemId: 3, location: 'A2', min: 2, max: 8 })
  await shop.call('locations.add', { kind: 'tote', code: 'T1' })
  await shop.call('people.add', { name: 'Rosa', role: 'owner' })
  return shop
}

interface Sent {
  readonly name: string
  readonly input: unknown
}

/** Takes what is most urgent, and scans what it asks for. */
async function nextAct(shop: TestShop, by: Caller): Promise<Sent> {
  const take = await shop.answer('replenish.take', {}, by)
  const { tasks } = await shop.call('replenish.list', {})
  const mine = tasks.find(({ status, station }) => status === 'taken' && station === by.station)
  if (!take.ok || !mine) return { name: 'replenish.plan', input: {} }
  const { id: own, step, source, face, sku: wantedSku } = await shop.call('replenish.view', { id: mine.id })
  const isCase = wantedSku === 'MUG' && source !== null && source.take - source.taken >= 6
  const wanted = step === 'bin' ? source?.bin : step === 'item' ? (isCase ? 'CASE-OF-6' : wantedSku) : face.code
  return { name: 'replenish.scan', input: { id: own, code: wanted, lot: source?.lot ?? '' } }
}

async function does(shop: TestShop, some: readonly Call[], station: string): Promise<void> {
  const by = { station, staffId: 1 }
  for (const call of some) {
    const sent = call === theNextAct ? await nextAct(shop, by) : call
    await anyAnswer(shop, sent.name, sent.input, by)
  }
}

/** Each call is sent twice, as a station does that has not heard the answer; the service dies in between. */
async function doesWithCrashes(shop: TestShop, some: readonly Call[]): Promise<void> {
  const by = { station: 'Bench 1', staffId: 1 }
  for (const [index, call] of some.entries()) {
    const sent = call === theNextAct ? await nextAct(shop, by) : call
    const requestId = `call ${index}`
    const first = await anyAnswer(shop, sent.name, sent.input, { ...by, requestId })
    if (index % 9 === 0) await shop.reopen()
    expect(await shop.answer(sent.name, sent.input, { ...by, requestId })).toEqual(first)
  }
}

/** Planned anew, nothing changes: the tasks fit what lies there. */
async function isSound(shop: TestShop): Promise<void> {
  await booksAgree(shop)
  await shop.call('replenish.plan', {})
  expect(await shop.call('replenish.plan', {})).toEqual({ made: 0, changed: 0, ended: 0 })
  await booksAgree(shop)
}

const alone = { runs: 40, within: 5000 }
const disturbed = { runs: 20, within: 5000 }

onEachDatabase((database) => {
  it('whatever is asked for, taken and brought, in whatever order, the books agree', async () => {
    await holdsForAny(all('a'), alone, async (some) => {
      const shop = await aScene(database)
      await does(shop, some, 'Bench 1')
      await isSound(shop)
      await shop.close()
    })
  })

  it('they agree also when every call is sent again and the service dies in between', async () => {
    await holdsForAny(all('a'), disturbed, async (some) => {
      const shop = await aScene(database)
      await doesWithCrashes(shop, some)
      await isSound(shop)
      await shop.close()
    })
  })

  it('they agree also when two stations fill at the same time', async () => {
    await holdsForAny(fc.tuple(all('a'), all('b')), disturbed, async ([minhs, annas]) => {
      const shop = await aScene(database)
      const other = await anotherStation(database, shop)
      await Promise.all([does(shop, minhs, 'Bench 1'), does(other, annas, 'Bench 2')])
      await isSound(shop)
      await other.close()
      await shop.close()
    })
  })
})
