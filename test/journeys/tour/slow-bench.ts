import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan } from '../scanner.ts'
import { behave, faultId } from './lame.ts'
import { isPlain, itemsLike, newOrder } from './scene.ts'
import { asks, goTo, quiet, says, type Stage } from './stage.ts'

/** A picker scans faster than the service answers, and scans once more when it could not answer at all. */
export async function tourSlowBench({ page, shop, visit }: Stage): Promise<void> {
  const [item] = await itemsLike(shop, isPlain(5), 1)
  const orderId = await newOrder(shop, '7010', [[item, 3]])
  await page.reload()
  await ready(page)
  await goTo(page, `/orders/ready/${orderId}`)
  await page.keyboard.press('p')
  await says(page, 'Take a tote')
  await asks(page)
  await behave(page, { answers: 'never', only: ['picking.scan'] })
  await scan(page, 'T19', 'T20')
  await expect(page.getByTestId('tape-counts')).toContainText('0/2')
  await page.waitForTimeout(500)
  await visit('pick-scans-wait')
  await behave(page, { answers: 'wrong', only: ['picking.scan'] })
  await page.reload()
  await says(page, 'Take a tote')
  await asks(page)
  await scan(page, 'T19')
  await expect(page.getByRole('alert')).toContainText(faultId)
  await quiet(page)
  await visit('pick-scan-failed')
  await behave(page, { answers: 'right' })
}
