import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scanOne } from '../scanner.ts'
import { nextPickScan } from '../worker.ts'
import { isPlain, itemsLike, newOrder } from './scene.ts'
import { goTo, quiet, says, type Stage } from './stage.ts'

/** What is not in its bin, nor in another: the customer is asked for a substitute, and answers. */
export async function tourSubstitute({ page, shop, visit }: Stage): Promise<void> {
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings === null) throw new Error('the sample shop is set up')
  await shop.call('settings.save', { shop: { ...settings, picking: { ...settings.picking, afterShort: 'substitute' } }, version })
  const [missing, instead, other] = await itemsLike(shop, isPlain(5), 3)
  await shop.call('substitutes.set', { itemId: missing?.id ?? 0, skus: [instead?.sku ?? ''] })
  const orderId = await newOrder(shop, '7002', [
    [missing, 2],
    [other, 1],
  ])
  await page.reload()
  await ready(page)
  await goTo(page, `/orders/ready/${orderId}`)
  await page.keyboard.press('p')
  await says(page, 'Take a tote')
  const batchId = Number(/\d+$/.exec(page.url())?.[0])
  const step = async () => (await shop.call('picking.view', { batchId })).step
  const right = async () => scanOne(page, (await nextPickScan(shop, batchId)) ?? '')
  const isMissing = (now: Awaited<ReturnType<typeof step>>) => now.kind === 'item' && now.task.itemId === missing?.id
  while (!isMissing(await step())) await right()
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog')).toContainText('No other bin has it')
  await quiet(page)
  await visit('pick-short-nowhere')
  await page.keyboard.press('1')
  await says(page, 'the customer is asked for')
  await quiet(page)
  await visit('pick-substitute-asked')
  while ((await step()).kind !== 'done') await right()
  await quiet(page)
  await visit('pick-finished-short')
  await goTo(page, `/orders/on_hold/${orderId}`)
  await expect(page.getByText('Ask the customer')).toBeVisible()
  await quiet(page)
  await visit('orders-substitute')
  await page.keyboard.press('y')
  await expect(page.getByText('The customer agreed').first()).toBeVisible()
  await goTo(page, `/orders/ready/${orderId}`)
  await visit('orders-substitute-agreed')
}
