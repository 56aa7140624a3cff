import { addFirstQueue, saveSettings } from './add-queue.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation, pressKey } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('a shop calls a customer VIP: the orders go into their queue, and the bench knows it', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { candle: 1 })
  await shop.order('1002', { towel: 9 })
  const { page } = await openStation(launch, shop)

  await go(page, 'Orders')
  await page.getByText('1001').click()
  await pressKey(page, 'k')
  await page.getByRole('button', { name: 'Open Settings' }).press('Enter')
  const words = page.getByRole('combobox', { name: 'Kinds of customers' })
  await words.pressSequentially('VIP', { delay: 60 })
  await words.press('Enter')
  await saveSettings(page)
  await addFirstQueue(page, 'Best', 'The customer is', 'VIP')

  await go(page, 'Orders')
  await page.getByText('1001').click()
  await pressKey(page, 'k')
  await page.getByRole('combobox', { name: 'Customer is' }).click()
  await page.getByRole('option', { name: 'VIP' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await expect(page.getByText('The customer of order 1001 is VIP')).toBeVisible()
  await expect(page.getByTitle('This customer is VIP').first()).toBeVisible()
  const { rows } = await shop.call('orders.queue', { tab: 'all' })
  expect(rows.map(({ number, tier, queue: key }) => [number, tier, key === ''])).toEqual([
    ['1002', 'VIP', false],
    ['1001', 'VIP', false],
  ])

  await go(page, 'Pick')
  await pressKey(page, 'u')
  const waiting = page.getByRole('dialog', { name: 'Orders that cannot be picked now' })
  await expect(waiting).toContainText('3 are missing')
  await expect(waiting).toContainText(`${goods.towel.bin}6 are there`)
  await expect(waiting).toContainText('6 units promised to order 1002')
  await page.keyboard.press('Escape')
  await expect(waiting).toBeHidden()
  await page.keyboard.press('-')
  await page.keyboard.press('-')
  await expect(page.getByRole('button', { name: 'Start picking 1 order' })).toBeEnabled()
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText('Take a tote and scan it')
  await scan(page, 'TOTE-1', goods.candle.bin, goods.candle.ean)
  await expect(band(page)).toContainText('All picked')
  await go(page, 'Pack')
  await scan(page, 'TOTE-1')
  await expect(page.getByTitle('This customer is VIP')).toBeVisible()
  expect(await shop.violations()).toEqual([])
})
