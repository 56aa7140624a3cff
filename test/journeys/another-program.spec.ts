import { go, openStation } from './hands.ts'
import { expect, test } from './shop-fixture.ts'

test('an order that another program writes into the file comes onto the open screen by itself, in its place', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { blueMug: 1 })
  const { page } = await openStation(launch, shop)
  await go(page, 'Orders')
  await expect(page.getByText('1001', { exact: true })).toBeVisible()
  const before = await page.evaluate(() => performance.timeOrigin)
  await shop.order('1002', { blueMug: 1 })
  await expect(page.getByText('1002', { exact: true })).toBeVisible()
  // The page was not loaded anew for it.
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(before)
})
