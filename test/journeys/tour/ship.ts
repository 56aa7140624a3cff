import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { expect } from '../fixture.ts'
import { scan } from '../scanner.ts'
import { goTo, quiet, says, type Stage } from './stage.ts'

/** Parcels out to the carrier with the most of them, and their manifest closed. */
export async function tourShipping({ page, shop, visit }: Stage): Promise<void> {
  await goTo(page, '/ship')
  await visit('ship')
  const { carriers } = await shop.call('shipping.staged', {})
  const [busy, other] = carriers.toSorted((one, another) => another.staged.length - one.staged.length)
  await goTo(page, `/ship/out/${encodeURIComponent(busy?.carrier ?? '')}`)
  await visit('ship-out')
  await scan(page, ownCode('parcel', other?.staged[0]?.id ?? 0))
  await expect(page.getByRole('alert')).toContainText('Wrong carrier')
  await visit('ship-wrong-carrier')
  await scan(page, ownCode('parcel', busy?.staged[0]?.id ?? 0))
  await says(page, 'is out')
  await quiet(page)
  await visit('ship-right-parcel')
  await page.keyboard.press('F5')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('ship-tracking')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F9')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('ship-close')
  await page.keyboard.press('1')
  await says(page, 'handed over to')
  await quiet(page)
  await visit('ship-closed')
  await page.keyboard.press('Escape')
}
