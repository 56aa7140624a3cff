import { expect, it } from 'vitest'
import { keepReleasing, releaseDueHolds } from '../../../db/service/release-holds.ts'
import { isHoldOver } from '../../../domain/orders/hold-over.ts'
import { onEachDatabase } from '../databases.ts'
import { orderIs } from '../picking/picker.ts'
import { aShop, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'

const hour = 3_600_000

async function heldUntil(shop: TestShop, until: string): Promise<number> {
  await stocked(shop, { A1: { MUG: 1 } })
  const { id } = await shop.call('orders.create', order('1001', { MUG: 1 }))
  await shop.call('orders.hold', { id, reason: 'customer', until })
  return id
}

const releasing = (shop: TestShop) => ({
  reader: shop.store().reader,
  clock: () => shop.clock.now,
  release: (id: number) => shop.answer('orders.release', { id }),
})

it('a hold until a day is over on that day', () => {
  expect(['2026-03-02', '2026-03-03', '2026-03-04', null].map((until) => isHoldOver(until, '2026-03-03'))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

onEachDatabase((database) => {
  it('an order that is held until a day goes on when the day begins in the time zone of the shop, not before', async () => {
    const shop = await aShop(database)
    const id = await heldUntil(shop, '2026-03-03')
    shop.clock.now += 14.99 * hour
    await releaseDueHolds(releasing(shop))
    expect(await orderIs(shop, id)).toBe('on_hold: MUG 1 allocated')
    shop.clock.now += 0.01 * hour
    await releaseDueHolds(releasing(shop))
    const { status, holdReason, holdUntil, history } = await shop.call('orders.get', { id })
    expect({ status, holdReason, holdUntil, last: history.at(-1)?.what }).toEqual({
      status: 'allocated',
      holdReason: null,
      holdUntil: null,
      last: 'released',
    })
  })

  it('a hold without a day stays', async () => {
    const shop = await aShop(database)
    const id = await heldUntil(shop, '2026-03-03')
    await shop.call('orders.hold', { id, reason: 'fraud', until: null })
    shop.clock.now += 1000 * hour
    await releaseDueHolds(releasing(shop))
    expect(await orderIs(shop, id)).toBe('on_hold: MUG 1 allocated')
  })

  it('a service that starts on the day, or later, releases at once', async () => {
    const shop = await aShop(database)
    const id = await heldUntil(shop, '2026-03-03')
    shop.clock.now += 1000 * hour
    const bugs: unknown[] = []
    await keepReleasing({ ...releasing(shop), reportBug: (error) => bugs.push(error) })()
    expect([await orderIs(shop, id), bugs]).toEqual(['allocated: MUG 1 allocated', []])
  })
})
