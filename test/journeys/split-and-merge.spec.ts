import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('an order that waits for one item is split, and what is there leaves alone', async ({ launch, aShop }) => {
  const shop = await aShop()
  const id = await shop.order('1001', { towel: 1, candle: 5 })
  const { page } = await openStation(launch, shop)
  await go(page, 'Orders')
  await page.getByRole('link', { name: /^Backordered/ }).press('Enter')
  await page.getByText('1001').click()
  await expect(page.getByRole('button', { name: 'Split' })).toBeVisible()
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Split order 1001')
  await expect(page.getByRole('button', { name: 'Split off 1 unit' })).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Order 1001 is split: 1 unit in order 1001/2')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Part of order' })).toBeVisible()
  expect((await shop.call('orders.get', { id })).status).toBe('allocated')
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Goes with order' })).toBeVisible()
  expect(await shop.violations()).toEqual([])
})

test('two orders to one address are merged, picked into one tote and packed into one parcel', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { towel: 1 })
  const second = await shop.order('1002', { candle: 2 })
  const { page } = await openStation(launch, shop)
  await go(page, 'Orders')
  await expect(page.getByRole('img', { name: '1 more order goes to this address' })).toHaveCount(2)
  await page.getByText('1001').click()
  await expect(page.getByText('1 more order goes to this address')).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByRole('dialog')).toContainText('Merge with order 1001')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Order 1002 goes with order 1001')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Goes along' })).toBeVisible()

  await startPicking(page)
  await scan(page, 'TOTE-1', goods.towel.bin, goods.towel.ean, goods.candle.bin, goods.candle.ean, goods.candle.ean)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await scan(page, commandCode('DONE'), ownCode('order', second))
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await expect(page.getByText('Together with order')).toBeVisible()
  await scan(page, goods.towel.ean, goods.candle.ean, goods.candle.ean)
  await expect(band(page)).toContainText('Everything is in')
  const { parcels } = await shop.call('packing.waiting', {})
  expect(parcels.map(({ orderNumber }) => orderNumber)).toEqual(['1001'])
  expect((await shop.call('orders.get', { id: second })).group.mergedInto?.number).toBe('1001')
  expect(await shop.violations()).toEqual([])
})
