import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { expect } from '../fixture.ts'
import { go } from '../hands.ts'
import { band, scanOne } from '../scanner.ts'
import { picture, type Demo } from './steps.ts'

/** Every staged parcel of the carriers that these parcels go with; then their manifests are closed. */
export async function handOver(demo: Demo, parcelIds: readonly number[]): Promise<void> {
  const { page, shop, tell } = demo
  await page.keyboard.press('Escape')
  await go(page, 'Ship')
  await picture(demo, 'ship')
  const { carriers } = await shop.call('shipping.staged', {})
  for (const stage of carriers.filter(({ staged }) => staged.some(({ id }) => parcelIds.includes(id)))) {
    await page.getByRole('button', { name: `Scan out to ${stage.name}` }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: `Scan-out to ${stage.name}` })).toBeVisible()
    for (const parcel of stage.staged) {
      await scanOne(page, ownCode('parcel', parcel.id))
      await expect(band(page)).toContainText(`Order ${parcel.orderNumber} is out`)
      tell(`Ship     ${parcel.orderNumber} is scanned out to ${stage.name}`)
    }
    await picture(demo, 'scanned-out')
    await page.keyboard.press('F9')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('1')
    await expect(band(page)).toContainText('handed over to')
    tell(
      `Ship     ${stage.staged.length === 1 ? '1 parcel is' : `${stage.staged.length} parcels are`} handed over to ${stage.name}, the manifest is closed`,
    )
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1, name: 'Ship' })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Save all as CSV' }).press('Enter')
  await expect(page.getByText(/rows? saved as/)).toBeVisible()
  tell('Ship     the shipped orders are saved as a file for the channel')
  await picture(demo, 'shipped')
}
