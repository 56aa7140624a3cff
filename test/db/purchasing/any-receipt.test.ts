import * as fc from 'fast-check'
import { it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { rejectReasons } from '../../../domain/purchasing/receiving/contract.ts'
import { type AnyCall, holdsForAny, sendAll } from '../any-calls.ts'
import { booksAgree } from '../books.ts'
import { onEachDatabase } from '../databases.ts'
import { order, stocked } from '../scene.ts'
import { anotherStation, type TestShop } from '../shop.ts'
import { aBuyer } from './a-buyer.ts'

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

const call = fc.oneof<fc.WeightedArbitrary<AnyCall>[]>(
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

const alone = { runs: 25, within: 5000 }
const together = { runs: 15, within: 5000 }

onEachDatabase((database) => {
  it('whatever arrives, in whatever order, the books agree', async () => {
    await holdsForAny(calls, alone, async (all) => {
      const shop = await aScene(database)
      await sendAll(shop, all, 'Bench 1')
      await booksAgree(shop)
      await shop.close()
    })
  })

  it('they agree also when two benches take in at the same time', async () => {
    await holdsForAny(fc.tuple(calls, calls), together, async ([minhs, annas]) => {
      const shop = await aScene(database)
      const other = await anotherStation(database, shop)
      await Promise.all([sendAll(shop, minhs, 'Bench 1'), sendAll(other, annas, 'Bench 2')])
      await booksAgree(shop)
      await other.close()
      await shop.close()
    })
  })
})
