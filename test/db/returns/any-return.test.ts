import * as fc from 'fast-check'
import { it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { type AnyCall, holdsForAny, sendAll } from '../any-calls.ts'
import { booksAgree } from '../books.ts'
import { onEachDatabase } from '../databases.ts'
import { order as orderOf } from '../scene.ts'
import { anotherStation, type TestShop } from '../shop.ts'
import { sentOrders } from './returner.ts'

const id = fc.integer({ min: 1, max: 4 })
const units = fc.integer({ min: 1, max: 3 })
const code = fc.constantFrom('MUG', 'CUP', 'PEN', 'BIN-MUG', 'BIN-CUP', 'nonsense', commandCode('UNDO'), commandCode('DONE'))
const to = fc.constantFrom(
  { kind: 'restock', locationId: 8 } as const,
  { kind: 'restock', locationId: 3 } as const,
  { kind: 'scrap' } as const,
  { kind: 'supplier' } as const,
)
const of = fc.oneof(
  id.map((orderId) => ({ kind: 'order', orderId }) as const),
  id.map((parcelId) => ({ kind: 'parcel', parcelId }) as const),
)

const call = fc.oneof<fc.WeightedArbitrary<AnyCall>[]>(
  { weight: 4, arbitrary: of.map((one) => ({ name: 'returns.create', input: { of: one } }) as const) },
  {
    weight: 4,
    arbitrary: fc
      .record({ of, lines: fc.array(fc.record({ lineId: id, units }), { minLength: 1, maxLength: 2 }) })
      .map((input) => ({ name: 'returns.create', input }) as const),
  },
  { weight: 12, arbitrary: fc.record({ returnId: id, code }).map((input) => ({ name: 'returns.scan', input }) as const) },
  { weight: 6, arbitrary: fc.record({ returnId: id, to }).map((input) => ({ name: 'returns.dispose', input }) as const) },
  {
    weight: 2,
    arbitrary: fc.record({ returnId: id, to, lineId: id, units }).map((input) => ({ name: 'returns.dispose', input }) as const),
  },
  { weight: 4, arbitrary: id.map((returnId) => ({ name: 'returns.undo', input: { returnId } }) as const) },
  { weight: 1, arbitrary: id.map((returnId) => ({ name: 'returns.finish', input: { returnId } }) as const) },
  { weight: 1, arbitrary: id.map((parcelId) => ({ name: 'shipping.undo', input: { parcelId } }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .record({ stockId: fc.integer({ min: 1, max: 12 }), toLocation: fc.constantFrom('BIN-MUG', 'QUARANTINE'), quantity: units })
      .map((input) => ({ name: 'stock.transfer', input }) as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ sku: fc.constantFrom('MUG', 'CUP'), location: fc.constantFrom('BIN-MUG', 'QUARANTINE'), counted: fc.nat(3) })
      .map((input) => ({ name: 'stock.count', input: { ...input, reason: 'count' } }) as const),
  },
)
const calls = fc.array(call, { minLength: 20, maxLength: 50, size: 'max' })

/** Orders of three kinds that went out, and one that waits for a mug. */
async function aScene(database: Parameters<typeof sentOrders>[0]): Promise<TestShop> {
  const { shop } = await sentOrders(database, { '1001': { MUG: 3 }, '1002': { CUP: 2, MUG: 1 }, '1003': { PEN: 1 } })
  await shop.call('orders.create', orderOf('1004', { MUG: 1 }))
  return shop
}

const alone = { runs: 25, within: 5000 }
const together = { runs: 15, within: 5000 }

onEachDatabase((database) => {
  it('whatever comes back, in whatever order, the books agree', async () => {
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
