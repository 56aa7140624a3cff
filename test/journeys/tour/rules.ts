import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { forecast } from './sample-shop.ts'
import { dialog, goTo, quiet, type Stage } from './stage.ts'

/** Rules of buying, each with its dialog, and the board with what was chosen of it. */
export async function tourRules(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const { rows } = await shop.call('items.list', { limit: 3 })
  const [item] = rows
  await goTo(page, '/buy/rules')
  await dialog(stage, 'n', 'Rule', 'buy-rule-new')
  await page.getByRole('button', { name: 'Plan one' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('buy-uplift-new')
  await page.keyboard.press('Escape')
  await shop.call('reorder.saveUplift', { name: 'Christmas', itemId: null, firstDay: '2026-12-01', lastDay: '2026-12-24', percent: 180 })
  await shop.call('reorder.setPolicy', { scope: { of: 'item', itemId: item?.id ?? 0 }, policy: { kind: 'min_max', min: 20, max: 60 } })
  await forecast(shop)
  await page.reload()
  await ready(page)
  await goTo(page, '/buy/rules')
  await visit('buy-rules-said')
  await goTo(page, '/buy')
  await page.keyboard.press('c')
  await quiet(page)
  await visit('buy-reorder-chosen')
  await page.keyboard.press('a')
  await expect(page.getByText('purchase orders drafted').first()).toBeVisible()
  await quiet(page)
  await visit('buy-reorder-drafted')
}
