import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { countMouse, go, openStation, pressKey } from './hands.ts'
import { band, scan } from './scanner.ts'
import { measuredShop } from './measured-shop.ts'
import { goods } from './small-shop.ts'

test('orders of one unit are picked without totes, and packed with two scans, three where a check is ticked', async ({ launch, aShop }) => {
  const shop = await aShop()
  await measuredShop(shop)
  await shop.order('1001', { candle: 1 })
  await shop.order('1002', { blueMug: 1 })
  await shop.order('1003', { blueMug: 1, towel: 1 })
  await shop.order('1004', { candle: 1 })
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)

  await go(page, 'Pick')
  await expect(page.getByRole('button', { name: 'Start picking 4 orders' })).toBeEnabled()
  await page.keyboard.press('2')
  await expect(page.getByRole('button', { name: 'Start picking 3 orders' })).toBeEnabled()
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText(`Go to ${goods.blueMug.bin}`)
  await scan(page, goods.blueMug.bin, goods.blueMug.ean, goods.candle.bin)
  await expect(band(page)).toContainText('Scan each of 2 items')
  await scan(page, goods.candle.ean, goods.candle.ean)
  await expect(page.getByRole('heading', { name: 'Push the cart to the bench' })).toBeVisible()
  await scan(page, commandCode('DONE'))

  // Two scans.
  await scan(page, goods.candle.ean)
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('Packed, order 1001')
  // Three: the mug is fragile, and nothing closes before its padding is ticked.
  await scan(page, goods.blueMug.ean)
  await expect(page.getByText('Padding on all sides')).toBeVisible()
  await scan(page, commandCode('DONE'))
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 2))
  await expect(band(page)).toContainText('Packed, order 1002')

  await scan(page, goods.candle.ean)
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 3))
  await expect(band(page)).toContainText('Packed, order 1004')
  expect(await mouse()).toBe(0)
  expect(await shop.violations()).toEqual([])
})

test('a parcel that closed by itself is opened again by hand', async ({ launch, aShop }) => {
  const shop = await aShop()
  await measuredShop(shop)
  await shop.order('1001', { candle: 1 })
  const { page } = await openStation(launch, shop)
  await go(page, 'Pick')
  await expect(page.getByRole('button', { name: /^Start picking/ })).toBeEnabled()
  await page.keyboard.press('2')
  await expect(page.getByText('Orders of one unit, collected together')).toBeVisible()
  await pressKey(page, 'F9')
  await expect(page.getByRole('heading', { level: 1, name: /^Batch / })).toBeVisible()
  await scan(page, goods.candle.bin, goods.candle.ean, commandCode('DONE'), goods.candle.ean)
  await expect(band(page)).toContainText('Closed. Now its label')
  await page.keyboard.press('F4')
  await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeVisible()
  await expect(page.getByText('Taken from the items')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText('Closed. Now its label')
  expect(await shop.violations()).toEqual([])
})
