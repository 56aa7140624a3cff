import { expect } from '../fixture.ts'
import { dialog, goTo, quiet, type Stage } from './stage.ts'

/** What can be done with an order at the desk: each question, an order that waits, and several that go together. */
export async function tourOrders(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const { rows } = await shop.call('orders.queue', { tab: 'ready', limit: 5 })
  const one = rows.find(({ unitCount }) => unitCount > 1)
  await goTo(page, `/orders/ready/${one?.id ?? 0}`)
  await expect(page.getByRole('button', { name: /^Put on hold/ })).toBeVisible()
  for (const [key, words, name] of [
    ['h', 'on hold', 'orders-hold'],
    ['d', 'address', 'orders-address'],
    ['w', 'wishes', 'orders-wishes'],
    ['x', 'Cancel', 'orders-cancel'],
  ] as const)
    await dialog(stage, key, words, name)

  await reinstated(stage, one?.id ?? 0)
  const { rows: held } = await shop.call('orders.queue', { tab: 'on_hold', limit: 1 })
  await goTo(page, `/orders/on_hold/${held[0]?.id ?? 0}`)
  await visit('orders-hold-detail')

  const otherId = await anotherFrom(shop, one?.id ?? 0)
  await shop.call('orders.prioritise', { id: otherId, priority: 7 })
  await goTo(page, '/today')
  await page.reload()
  await goTo(page, `/orders/ready/${one?.id ?? 0}`)
  await expect(page.getByRole('button', { name: /^Merge/ })).toBeVisible()
  await quiet(page)
  await visit('orders-together')
  await dialog(stage, 'm', 'parcel', 'orders-merge')
  const { id: together } = await shop.call('orders.merge', { ids: [one?.id ?? 0, otherId] })
  await page.reload()
  await goTo(page, `/orders/ready/${together}`)
  await expect(page.getByRole('button', { name: /^Take apart/ })).toBeVisible()
  await quiet(page)
  await visit('orders-merged')
  await shop.call('orders.unmerge', { id: together })
}

/** One unit of it was cancelled, and can come back. */
async function reinstated(stage: Stage, id: number): Promise<void> {
  const { page, shop } = stage
  const { lines } = await shop.call('orders.get', { id })
  const units = { id, lines: lines.slice(0, 1).map(({ id: lineId }) => ({ lineId, quantity: 1 })) }
  await shop.call('orders.cancel', units)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Reinstate units/ })).toBeVisible()
  await quiet(page)
  await dialog(stage, 'b', 'Reinstate', 'orders-reinstate')
  await shop.call('orders.reinstate', units)
}

/** The customer of this order buys one more unit. */
async function anotherFrom(shop: Stage['shop'], orderId: number): Promise<number> {
  const { number, channel, orderedAt, promiseAt, shipTo, email, serviceLevel, lines } = await shop.call('orders.get', { id: orderId })
  const line = { sku: lines[0]?.sku ?? '', name: '', quantity: 1, unitPriceMinor: null, externalId: '' }
  const order = { channel, number: `${number}9`, orderedAt, promiseAt, shipTo, email, serviceLevel, note: '', currency: '' }
  return (await shop.call('orders.create', { ...order, lines: [line] })).id
}
