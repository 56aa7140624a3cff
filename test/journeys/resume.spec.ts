import { expect, test } from './shop-fixture.ts'
import { go, openStation, ready, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('the app is killed in the middle of a pick and lands on the same step again', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { blueMug: 2, towel: 1 })
  const first = await openStation(launch, shop)
  await startPicking(first.page)
  await scan(first.page, 'TOTE-1', goods.blueMug.bin, goods.blueMug.ean)
  await expect(band(first.page)).toContainText('Right, 1 of 2')
  await first.kill()

  const { page } = await launch({ db: shop.location, userData: first.userData })
  await ready(page)
  await go(page, 'Pick')
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible()
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText('Scan the item')
  await scan(page, goods.blueMug.ean, goods.towel.bin, goods.towel.ean)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  expect(await shop.violations()).toEqual([])
})

test('a parcel that was left half verified, boxed or unlabelled goes on where it was', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { towel: 2 })
  const first = await openStation(launch, shop)
  await startPicking(first.page)
  await scan(first.page, 'TOTE-1', goods.towel.bin, goods.towel.ean, goods.towel.ean)
  await expect(first.page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await scan(first.page, 'TOTE-1', goods.towel.ean)
  await expect(band(first.page)).toContainText('Right, 1 of 2')
  await first.kill()

  const { page } = await launch({ db: shop.location, userData: first.userData })
  await ready(page)
  await go(page, 'Pack')
  await scan(page, 'TOTE-1')
  await expect(band(page)).toContainText('Order 1001, where it was left')
  await scan(page, goods.towel.ean)
  await expect(band(page)).toContainText('Everything is in')
  await page.keyboard.press('Escape')
  await go(page, 'Pack')
  await scan(page, 'TOTE-1')
  await expect(band(page)).toContainText('Press the digit of the carton')
})
