import { openStation, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

test('what a scan did can be looked up later, from the tape', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { towel: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.towel.bin, goods.redMug.ean)
  await expect(band(page)).toContainText('Wrong')
  await page.getByRole('button', { name: /scans$/ }).click()
  await page.getByRole('link', { name: 'Every scan of the shop' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Scans' })).toBeVisible()
  const rows = page.getByRole('grid', { name: 'Scans' }).getByRole('row')
  await expect(rows.nth(1)).toContainText(goods.redMug.ean)
  await expect(rows.nth(1)).toContainText('Minh')
  await expect(rows.nth(2)).toContainText('Right bin')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('tote', { delay: 60 })
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('Tote put on the cart')
})
