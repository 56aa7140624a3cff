import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan } from '../scanner.ts'
import { goTo, quiet, says, type Stage } from './stage.ts'

/** A return of an order that was sent, from its making to its end. */
export async function tourReturns(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  await goTo(page, '/returns')
  const { rows } = await shop.call('orders.queue', { tab: 'shipped', limit: 50 })
  const orders = await Promise.all(rows.map(({ id }) => shop.call('orders.get', { id })))
  const order = orders.find(({ parcels, lines }) => parcels.length > 0 && lines.length > 1)
  const [line] = order?.lines.filter(({ shipped }) => shipped > 0) ?? []
  await scan(page, ownCode('order', order?.id ?? 0))
  await expect(page.getByRole('status').filter({ hasText: 'has no open return' })).toBeVisible()
  await visit('returns-make')
  await page.keyboard.press('F9')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('returns-dialog')
  await page.keyboard.press('Enter')
  await says(page, 'Scan an item that came back')
  await quiet(page)
  await visit('returns-bench')
  await scan(page, line?.sku ?? '')
  await says(page, 'is back')
  await quiet(page)
  await visit('returns-decide')
  await scan(page, 'NOTHING-KNOWN')
  await expect(page.getByRole('alert')).toBeVisible()
  await visit('returns-unknown-code')
  await page.keyboard.press('2')
  await says(page, 'scrapped')
  await page.keyboard.press('Escape')
  await quiet(page)
  await visit('returns-list')
  const twice = orders.find(({ id, parcels, lines }) => id !== order?.id && parcels.length > 0 && lines.some(({ shipped }) => shipped > 2))
  await severalOpen(stage, twice?.id ?? 0)
}

/** Two units of one order come back in two parcels. */
async function severalOpen({ page, shop, visit }: Stage, orderId: number): Promise<void> {
  const { lines } = await shop.call('orders.get', { id: orderId })
  const lineId = lines.find(({ shipped }) => shipped > 2)?.id ?? 0
  for (const reason of ['damaged', 'changed_mind'] as const)
    await shop.call('returns.create', { of: { kind: 'order', orderId }, lines: [{ lineId, units: 1, reason }] })
  await page.reload()
  await ready(page)
  await scan(page, ownCode('order', orderId))
  await expect(page.getByRole('status').filter({ hasText: 'several open returns' })).toBeVisible()
  await quiet(page)
  await visit('returns-several')
  await page.keyboard.press('1')
  await says(page, 'Scan an item that came back')
  await page.keyboard.press('Escape')
}
