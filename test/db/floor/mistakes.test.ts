import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { aBusyShop, carelessPair, type Seen } from './careless.ts'
import { type Mistake, mistakes } from './mistakes.ts'

/** The second order of a cart is packed when the first one has left it: there is no other order's item any more. */
const beside = mistakes.filter(({ code }) => code !== 'pack.item_of_other_order')
const first = fc.constantFrom(...mistakes)
const second = fc.constantFrom(...beside)

const pairs = { sqlite: 500, postgres: 30 } as const

onEachDatabase((database) => {
  it('of a random mistake in each of many orders every one is caught before hand-over, and nothing right is refused', async () => {
    const count = pairs[database.name]
    // Each of them at least once, the rest by chance.
    const each: readonly (readonly [Mistake, Mistake])[] = mistakes.map((mistake, index) => [
      mistake,
      beside[index % beside.length] ?? mistake,
    ])
    const more = Math.max(0, count - each.length)
    const chance = fc.array(fc.tuple(first, second), { minLength: more, maxLength: more })
    const day = fc.asyncProperty(chance, async (rest) => {
      const shop = await aBusyShop(database)
      // A parcel before the first, whose label lies on the bench.
      const seen: Seen = { wrong: [], labelBefore: '', orders: 0, made: 0 }
      const harmless = mistakes.find(({ name }) => name === 'packs too few')
      if (!harmless) throw new Error('no mistake to begin with')
      for (const pair of [[harmless, harmless] as const, ...each, ...rest]) await carelessPair(shop, pair, seen)
      expect({ wrong: seen.wrong, made: seen.made }).toEqual({ wrong: [], made: seen.orders })
      expect((await shop.call('orders.counts', {})).counts).toMatchObject({ shipped: seen.orders, all: seen.orders })
      expect(await checkInvariants(shop.store().reader)).toEqual([])
      await shop.close()
    })
    await fc.assert(day, { numRuns: 1, endOnFailure: true })
  }, 120_000)
})
