import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'

const day = 86_400_000

const act = fc.oneof(
  fc.record({ kind: fc.constant('order' as const), units: fc.integer({ min: 1, max: 9 }), daysAgo: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant('cancel' as const), place: fc.nat({ max: 20 }) }),
  fc.record({ kind: fc.constant('night' as const) }),
)

onEachDatabase((database) => {
  it('counts each unit asked for once, whatever is ordered, cancelled and counted in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
        const shop = await aShop(database)
        await stocked(shop, { A1: { MUG: 20 } })
        const ids: number[] = []
        for (const [number, one] of acts.entries()) {
          if (one.kind === 'order') {
            const asked = order(String(number), { MUG: one.units }, { orderedAt: shop.clock.now - one.daysAgo * day })
            ids.push((await shop.call('orders.create', asked)).id)
          } else if (one.kind === 'cancel') {
            const id = ids[one.place % Math.max(1, ids.length)]
            if (id !== undefined) await shop.answer('orders.cancel', { id })
          } else {
            shop.clock.now += day
            for (let more = true; more;) ({ more } = await shop.call('reorder.advance', {}))
          }
        }
        expect(await checkInvariants(shop.store().reader)).toEqual([])
        await shop.close()
      }),
      {
        numRuns: 6,
        examples: [[[{ kind: 'order', units: 3, daysAgo: 1 }, { kind: 'night' }, { kind: 'cancel', place: 0 }, { kind: 'night' }]]],
      },
    )
  })
})
