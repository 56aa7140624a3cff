import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'
import { monday, type TestShop } from '../shop.ts'

const emails = ['a@x.example', 'b@x.example', 'c@x.example'] as const

const acts = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        act: fc.constant('order' as const),
        who: fc.constantFrom(...emails),
        units: fc.integer({ min: 1, max: 4 }),
        at: fc.integer({ min: 0, max: 9 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constant('limit' as const),
        each: fc.option(fc.integer({ min: 1, max: 4 })),
        all: fc.option(fc.integer({ min: 1, max: 9 })),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constant('decide' as const),
        pick: fc.nat(),
        decision: fc.constantFrom('ship' as const, 'cut' as const, 'cancel' as const),
      }),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('cancel' as const), pick: fc.nat(), units: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('count' as const), counted: fc.integer({ min: 0, max: 20 }) }) },
  ),
  { minLength: 4, maxLength: 14 },
)
type Act = Parameters<Parameters<typeof acts.map>[0]>[0][number]

const cap = (units: number | null) => (units === null ? null : { units, firstDay: null, lastDay: null })

/** Units that are promised or gone, by customer. */
async function given(shop: TestShop, ids: readonly number[]): Promise<ReadonlyMap<string, number>> {
  const units = new Map<string, number>()
  for (const id of ids) {
    const { email, lines } = await shop.call('orders.get', { id })
    const got = lines.reduce((sum, line) => sum + line.allocated + line.picked + line.packed + line.shipped, 0)
    units.set(email, (units.get(email) ?? 0) + got)
  }
  return units
}

onEachDatabase((database) => {
  it('whatever is ordered, limited, decided and cancelled: nothing passes a limit that nobody let pass', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (steps) => {
        const shop = await aShop(database)
        await stocked(shop, { A1: { MUG: 8 } })
        const { rows } = await shop.call('items.list', {})
        const itemId = rows[0]?.id ?? 0
        const ids: number[] = []
        let each: number | null = null
        let all: number | null = null
        let isAllowed = false
        const chosen = (pick: number) => ids[pick % Math.max(1, ids.length)] ?? 0
        const perform = async (step: Act) => {
          switch (step.act) {
            case 'order': {
              const more = { email: step.who, orderedAt: monday + step.at }
              ids.push((await shop.call('orders.create', order(String(ids.length), { MUG: step.units }, more))).id)
              return
            }
            case 'limit': {
              const set = await shop.answer('caps.set', { itemId, perCustomer: cap(step.each), total: cap(step.all) })
              if (!set.ok) return
              // A limit that is newly said lets what was taken before stay: only later ones are held to it.
              isAllowed ||= ids.length > 0
              each = step.each
              all = step.all
              return
            }
            case 'decide': {
              const decided = await shop.answer('caps.decide', { id: chosen(step.pick), decision: step.decision, note: 'why' })
              isAllowed ||= decided.ok && step.decision === 'ship'
              return
            }
            case 'cancel': {
              const id = chosen(step.pick)
              if (id === 0) return
              const [line] = (await shop.call('orders.get', { id })).lines
              await shop.answer('orders.cancel', { id, lines: [{ lineId: line?.id ?? 0, quantity: step.units }] })
              return
            }
            case 'count':
              await shop.answer('stock.count', { sku: 'MUG', location: 'A1', counted: step.counted, reason: 'found' })
          }
        }
        for (const step of steps) {
          await perform(step)
          expect(await checkInvariants(shop.store().reader)).toEqual([])
          if (isAllowed) continue
          const units = [...(await given(shop, ids)).values()]
          expect(Math.max(0, ...units)).toBeLessThanOrEqual(each ?? Infinity)
          expect(units.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(all ?? Infinity)
        }
        await shop.close()
      }),
      { numRuns: database.name === 'sqlite' ? 40 : 8 },
    )
  })
})
