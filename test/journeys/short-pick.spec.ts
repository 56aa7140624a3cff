import { commandCode } from '../../domain/scanning/command-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { openStation, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('a short pick finds the rest in another bin of the same walk and asks for a count', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.call('locations.add', { kind: 'bin', code: 'C-09-9', zone: 'C', walkOrder: 99 })
  await shop.call('stock.count', { sku: goods.blueMug.sku, location: 'C-09-9', counted: 5, reason: 'found' })
  const orderId = await shop.order('1001', { blueMug: 2, towel: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.blueMug.bin, goods.blueMug.ean)
  await expect(band(page)).toContainText('Right, 1 of 2')
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog')).toContainText('What is wrong with MUG-BLUE in A-01-1?')
  await page.keyboard.press('1')
  await expect(band(page)).toContainText('Short by 1, the rest is in C-09-9')
  await scan(page, goods.towel.bin, goods.towel.ean, 'C-09-9', goods.blueMug.ean)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()

  expect((await shop.call('orders.get', { id: orderId })).status).toBe('picked')
  const { tasks } = await shop.call('tasks.list', {})
  expect(tasks.map(({ kind, sku, location }) => [kind, sku, location])).toEqual([['count_bin', 'MUG-BLUE', 'A-01-1']])
  expect(await shop.violations()).toEqual([])
})

test('what cannot be found anywhere leaves the order waiting, and undo brings it back', async ({ launch, aShop }) => {
  const shop = await aShop()
  const orderId = await shop.order('1001', { candle: 2 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.candle.bin, goods.candle.ean)
  await expect(band(page)).toContainText('Right, 1 of 2')
  await scan(page, commandCode('SHORT'), commandCode('QTY2'))
  await expect(page.getByRole('listitem').filter({ hasText: 'TOTE-1' })).toContainText('1 unit, 1 missing')
  await scan(page, commandCode('UNDO'))
  await expect(band(page)).toContainText('Taken back: the short pick')
  await scan(page, goods.candle.bin, goods.candle.ean)
  await expect(band(page)).toContainText('All picked')
  expect((await shop.call('orders.get', { id: orderId })).status).toBe('picked')
  expect(await shop.violations()).toEqual([])
})
