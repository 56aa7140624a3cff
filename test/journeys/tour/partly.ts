import { expect } from '../fixture.ts'
import { scan } from '../scanner.ts'
import { nextPickScan } from '../worker.ts'
import { isPlain, itemsLike, newOrder } from './scene.ts'
import { goTo, quiet, says, type Stage } from './stage.ts'

/** An order of which only one of two items lies in its tote: it waits, or goes as it is. */
export async function tourPartly({ page, shop, visit }: Stage): Promise<void> {
  const items = await itemsLike(shop, isPlain(6), 2)
  const orderId = await newOrder(
    shop,
    '7008',
    items.map((item) => [item, 1] as const),
  )
  const { batchId } = await shop.call('picking.start', { orderIds: [orderId] })
  const picked = async () => (await shop.call('picking.view', { batchId })).orders[0]
  for (let units = 0; units === 0;) {
    await shop.call('picking.scan', { batchId, code: (await nextPickScan(shop, batchId)) ?? '' })
    units = (await picked())?.picked ?? 0
  }
  const tote = (await picked())?.tote ?? ''
  await shop.call('picking.abandon', { batchId })
  await goTo(page, '/pack/next')
  await scan(page, tote)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Pack only what is picked/ })).toBeVisible()
  await quiet(page)
  await visit('pack-not-all-picked')
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 7008' })).toBeVisible()
  await says(page, 'Scan')
  await quiet(page)
  await visit('pack-partly')
  await page.keyboard.press('Escape')
}
