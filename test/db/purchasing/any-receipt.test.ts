import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CallInput, CommandName } from '../../../domain/contract.ts'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { rejectReasons } from '../../../domain/purchasing/receiving/contract.ts'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { order, stocked } from '../scene.ts'
import { openShop, type TestShop } from '../shop.ts'
import { aBuyer } from './a-buyer.ts'

type Call = { readonly [N in CommandName]: { readonly name: N; readonly input: CallInput<N> } }[CommandName]

const id = fc.integer({ min: 1, max: 4 })
const units = fc.integer({ min: 1, max: 4 })
const code = fc.constantFrom(
  'MUG',
  'MUG',
  'TEA',
  'PEN',
  'A1',
  'A2',
  'nonsense',
  commandCode('UNDO'),
  commandCode('DONE'),
  commandCode('DONE'),
)
const beyond = fc.constantFrom('keep' as const, 'quarantine' as const, undefined)
const reason = fc.constantFrom(...rejectReasons)

const call = fc.oneof<fc.WeightedArbitrary<Call>[]>(
  {
    weight: 16,
    arbitrary: fc
      .record({ receiptId: id, code, beyond, lot: fc.constantFrom('L1', 'L2') })
      .map(({ beyond: what, ...input }) => ({ name: 'receiving.scan', input: what ? { ...input, beyond: what } : input }) as const),
  },
  { weight: 3, arbitrary: id.map((purchaseId) => ({ name: 'receiving.open', input: { of: { kind: 'purchase', purchaseId } } }) as const) },
  { weight: 1, arbitrary: fc.constant({ name: 'receiving.open', input: { of: { kind: 'supplier', supplierId: 1 } } } as const) },
  {
    weight: 3,
    arbitrary: fc
      .record({ receiptId: id, receiptLineId: id, units, reason })
      .map((input) => ({ name: 'receiving.reject', input }) as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ receiptId: id, receiptLineId: id, units, failed: fc.nat(2), grams: fc.constantFrom(null, 100, 5000) })
      .map((input) => ({ name: 'receiving.inspect', input: { ...input, checks: [{ text: 'Whole', ok: true }] } }) as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ receiptId: id, receiptLineId: id, locationId: fc.integer({ min: 2, max: 9 }), units })
      .map((input) => ({ name: 'receiving.putAway', input }) as const),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ receiptLineId: id, units, to: fc.constantFrom('supplier' as const, 'scrap' as const) })
      .map((input) => ({ name: 'receiving.sendBack', input }) as const),
  },
  { weight: 3, arbitrary: id.map((receiptId) => ({ name: 'receiving.undo', input: { receiptId } }) as const) },
  {
    weight: 2,
    arbitrary: fc.record({ receiptId: id, done: fc.boolean() }).map((input) => ({ name: 'receiving.counted', input }) as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ receiptId: id, rest: fc.constantFrom('wait' as const, 'close' as const) })
      .map((input) => ({ name: 'receiving.finish', input }) as const),
  },
  { weight: 1, arbitrary: fc.record({ id, lineId: id }).map((input) => ({ name: 'purchasing.cancel', input }) as const) },
  { weight: 1, arbitrary: id.map((one) => ({ name: 'purchasing.close', input: { id: one } }) as const) },
  { weight: 1, arbitrary: id.map((one) => ({ name: 'purchasing.reopen', input: { id: one } }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .record({ stockId: id, toLocation: fc.constantFrom('A1', 'QUARANTINE', 'RECEIVING'), quantity: units })
      .map((input) => ({ name: 'stock.transfer', input }) as const),
  },
)
const calls = fc.array(call, { minLength: 20, maxLength: 50, size: 'max' })

/** Two orders on their way, a receipt of the first, and customers who wait. */
async function aScene(database: Parameters<typeof aBuyer>[0]): Promise<TestShop> {
  const { shop, ordered } = await aBuyer(
    database,
    { MUG: {}, TEA: { priceMinor: 150 } },
    {
      items: { MUG: { weightGrams: 300 }, TEA: { lotTracked: true } },
      supplier: { inspection: 'sample', inspectionChecks: ['Whole'] },
    },
  )
  await stocked(shop, { A1: { PEN: 2 }, A2: {} })
  await shop.call('orders.create', order('1001', { MUG: 2, TEA: 1 }))
  await ordered({ MUG: 5, TEA: 3 })
  await ordered({ MUG: 2 })
  await shop.call('receiving.open', { of: { kind: 'purchase', purchaseId: 1 } })
  return shop
}

async function does(shop: TestShop, all: readonly Call[], station: string): Promise<void> {
  for (const { name, input } of all) {
    const answer = await shop.answer(name, input, { station })
    if (!answer.ok && answer.error.code === 'internal') throw new Error(`a bug in ${name} ${JSON.stringify(input)}`)
  }
}

/** Milliseconds after which no further run begins. */
const longEnough = 5000

onEachDatabase((database) => {
  it('whatever arrives, in whatever order, the books agree', async () => {
    const end = Date.now() + longEnough
    const property = fc.asyncProperty(calls, async (all) => {
      if (Date.now() > end) return
      const shop = await aScene(database)
      await does(shop, all, 'Bench 1')
      expect(await violations(shop)).toEqual([])
      await shop.close()
    })
    await fc.assert(property, { numRuns: 25 })
  })

  it('they agree also when two benches take in at the same time', async () => {
    const end = Date.now() + longEnough
    const property = fc.asyncProperty(calls, calls, async (minhs, annas) => {
      if (Date.now() > end) return
      const shop = await aScene(database)
      // A SQLite file has one service; its stations share it.
      const other = database.name === 'postgres' ? await openShop(database, shop.location) : shop
      await Promise.all([does(shop, minhs, 'Bench 1'), does(other, annas, 'Bench 2')])
      expect(await violations(shop)).toEqual([])
      await other.close()
      await shop.close()
    })
    await fc.assert(property, { numRuns: 15 })
  })
})
