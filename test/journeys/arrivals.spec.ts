import { daysAfter } from '../../domain/orders/days.ts'
import { addOffers, addSupplier, sendOrder } from './a-supplier.ts'
import { countMouse, go, openStation, ready } from './hands.ts'
import { expect, test } from './shop-fixture.ts'
import type { SmallShop } from './small-shop.ts'

/** An order of so many candles, expected on a day. */
async function expected(shop: SmallShop, supplierId: number, units: number, expectedOn: string): Promise<void> {
  const id = await sendOrder(shop, supplierId, { CANDLE: units })
  await shop.call('purchasing.confirm', { id, version: 2, reference: '', expectedOn, lines: [] })
}

test('in the calendar of arrivals keys lead from day to day, into a day that holds much, and to the purchase order and back', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  const { today } = await shop.call('purchasing.arrivals', {})
  const busy = daysAfter(today, 1)
  const weaver = await addSupplier(shop, 'Weaver')
  await addOffers(shop, weaver, 'GBP', ['CANDLE'])
  await expected(shop, weaver, 5, daysAfter(today, -2))
  for (let units = 11; units <= 18; units += 1) await expected(shop, weaver, units, busy)
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)
  const day = (which: string) => page.locator(`[data-day="${which}"]`)

  await go(page, 'Buy')
  await page.getByRole('link', { name: 'Arrivals 1' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Late' })).toContainText('1 purchase order, 5 units, £17.50')
  await expect(page.getByRole('region', { name: 'Late' })).toContainText('2 days late')
  await day(today).focus()
  await page.keyboard.press('ArrowRight')
  await expect(day(busy)).toBeFocused()
  await expect(page.getByRole('button', { name: / more on / })).toBeVisible()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('link')).toHaveCount(8)
  await expect(dialog.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'PO-0003' })).toBeVisible()
  await page.goBack()
  await expect(day(busy)).toBeVisible()

  for (let month = 0; month < 4; month += 1) await page.keyboard.press('PageUp')
  await expect(page.getByText('Nothing is expected this month.')).toBeVisible()
  await page.keyboard.press('t')
  await expect(day(today)).toBeVisible()
  await page.getByRole('radio', { name: 'Month' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: /^Week of / })).toBeVisible()
  await expect(page.getByRole('gridcell')).toHaveCount(7)
  expect(await mouse()).toBe(0)
  await page.reload()
  await ready(page)
  await expect(page.getByRole('heading', { name: /^Week of / })).toBeVisible()
})
