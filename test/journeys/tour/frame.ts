import { expect } from '../fixture.ts'
import { scan } from '../scanner.ts'
import { dialog, goTo, quiet, type Stage } from './stage.ts'

/** What belongs to no place: who works here, the tape, an address that leads nowhere, and the answer to a stray scan. */
export async function tourFrame(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  await goTo(page, '/today')
  await page.getByRole('button', { name: /^Signed in/ }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Who works at this station?')
  await quiet(page)
  await visit('person')
  await page.keyboard.press('Escape')
  await scan(page, 'NOTHING-KNOWN')
  await expect(page.getByText('NOTHING-KNOWN').first()).toBeVisible()
  await quiet(page)
  await visit('today-unknown-code')
  await page.getByRole('button', { name: /scans$/ }).press('Enter')
  await quiet(page)
  await visit('tape')
  await page.keyboard.press('Escape')
  const notice = page.getByRole('button', { name: 'Close' })
  if ((await notice.count()) > 0) await notice.press('Enter')
  await goTo(page, '/nowhere')
  await visit('nowhere')
  await goTo(page, '/settings/about')
  await visit('settings-about')

  const { rows } = await shop.call('orders.queue', { tab: 'ready', limit: 5 })
  await goTo(page, `/orders/ready/${rows[0]?.id ?? 0}`)
  await dialog(stage, 'k', 'Customer is', 'orders-tier')
  const { rows: sent } = await shop.call('orders.queue', { tab: 'shipped', limit: 1 })
  await goTo(page, `/orders/shipped/${sent[0]?.id ?? 0}`)
  await visit('orders-shipped-detail')
  await dialog(stage, 'e', 'comes back', 'orders-return')
  await goTo(page, '/pick')
  await dialog(stage, 'u', 'cannot be picked now', 'pick-unready')
}
