import { commandCode } from '../../domain/scanning/command-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation, pressKey, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('an address that changes and units that are cancelled stop the parcel in hand; both are seen to, and the cancellation is taken back', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  const id = await shop.order('1001', { towel: 2, candle: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.towel.bin, goods.towel.ean, goods.towel.ean, goods.candle.bin, goods.candle.ean)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await scan(page, commandCode('DONE'), 'TOTE-1', goods.towel.ean)
  await expect(band(page)).toContainText('Right, 1 of 2')
  const toOrder = async () => {
    await page.keyboard.press('Escape')
    await go(page, 'Orders')
    await page.getByRole('link', { name: /^All/ }).press('Enter')
    // A notice may name the order too.
    await page.getByRole('row').filter({ hasText: '1001' }).click()
  }
  const toBench = async () => {
    await go(page, 'Pack')
    await scan(page, 'TOTE-1')
  }

  await toOrder()
  await page.getByRole('button', { name: 'Change address' }).press('Enter')
  await page.getByLabel('City').fill('Zermatt')
  await page.getByLabel('Third line (if any)').fill('c/o Hotel Example')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Order 1001 goes to the new address')).toBeVisible()
  await expect(page.getByText('c/o Hotel Example')).toBeVisible()
  await toBench()
  await scan(page, goods.towel.ean)
  await expect(page.getByRole('alert')).toContainText('Address changed')
  await expect(page.getByRole('heading', { name: 'The address was changed: no paper in the box says the old one' })).toBeVisible()
  await scan(page, commandCode('DONE'), goods.towel.ean)
  await expect(band(page)).toContainText('Right, 2 of 2')

  await toOrder()
  await pressKey(page, 'x')
  await page.getByLabel(/^Beeswax candle/).fill('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Order 1001: 1 unit cancelled')).toBeVisible()
  await toBench()
  await expect(page.getByRole('alert')).toContainText('Order changed')
  await toOrder()
  await expect(page.getByText('1 cancelled, to be put back')).toBeVisible()
  await pressKey(page, 'b')
  await expect(page.getByRole('dialog')).toContainText('Reinstate units of order 1001')
  await page.getByLabel(/^Beeswax candle/).fill('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Order 1001: 1 unit reinstated')).toBeVisible()
  await expect(page.getByText('Reinstated: 1 × CANDLE')).toBeVisible()
  expect((await shop.call('tasks.list', {})).tasks).toEqual([])

  await pressKey(page, 'x')
  await page.getByRole('button', { name: 'All units' }).press('Enter')
  await page.getByRole('button', { name: 'Cancel 3 units' }).press('Enter')
  await expect(page.getByText('Order 1001: 3 units cancelled')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter')
  await expect(page.getByText('Order 1001: 3 units reinstated')).toBeVisible()
  await toBench()
  await scan(page, goods.candle.ean)
  await expect(band(page)).toContainText('Everything is in')
  expect((await shop.call('orders.get', { id })).shipTo).toMatchObject({ city: 'Zermatt', line3: 'c/o Hotel Example' })
  expect(await shop.violations()).toEqual([])
})
