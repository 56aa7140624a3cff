import { addFirstQueue } from './add-queue.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('orders fall into a queue that the shop defines, and its next three are released and picked', async ({ launch, aShop }) => {
  const shop = await aShop()
  for (const number of ['1001', '1003', '1005', '1007']) await shop.order(number, { candle: 1 })
  await shop.order('1002', { towel: 2 })
  const { page } = await openStation(launch, shop)

  await go(page, 'Settings')
  await addFirstQueue(page, 'Candle room', 'All goods are in zone', 'B')

  await go(page, 'Orders')
  await page.getByRole('combobox', { name: 'Queue' }).click()
  await page.getByRole('option', { name: 'Candle room (4)' }).click()
  await expect(page.getByRole('link', { name: 'Ready 4' })).toBeVisible()
  await expect(page.getByText('1002')).toBeHidden()

  await go(page, 'Pick')
  const room = page.getByRole('button', { name: 'Candle room 4' })
  await expect(room).toBeVisible()
  await page.keyboard.press('q')
  await expect(room).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('-')
  await expect(page.getByRole('button', { name: /Release the next 3/ })).toBeEnabled()
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText('Put a tote on place 1')
  await scan(page, 'TOTE-1', 'TOTE-2', 'TOTE-3', goods.candle.bin)
  for (const tote of ['TOTE-1', 'TOTE-2', 'TOTE-3']) await scan(page, goods.candle.ean, tote)
  await expect(band(page)).toContainText('All picked')
  const { rows } = await shop.call('orders.queue', { tab: 'picking' })
  expect(rows.map(({ number }) => number)).toEqual(['1001', '1003', '1005'])
  expect(await shop.violations()).toEqual([])
})
