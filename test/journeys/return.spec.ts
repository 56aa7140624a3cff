import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { countMouse, go, openStation } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods, type SmallShop } from './small-shop.ts'

/** Order 1001, two blue mugs and a towel, packed and handed over. */
async function sent(shop: SmallShop): Promise<number> {
  const orderId = await shop.order('1001', { blueMug: 2, towel: 1 })
  const { batchId } = await shop.call('picking.start', { orderIds: [orderId] })
  const { blueMug, towel } = goods
  for (const code of ['TOTE-1', blueMug.bin, blueMug.ean, blueMug.ean, towel.bin, towel.ean])
    await shop.call('picking.scan', { batchId, code })
  const { parcelId } = await shop.call('packing.open', { code: 'TOTE-1' })
  for (const code of [blueMug.ean, blueMug.ean, towel.ean, commandCode('DONE')]) await shop.call('packing.scan', { parcelId, code })
  await shop.call('packing.close', { parcelId, carton: 'S', weightGrams: 512, carrier: 'Royal Mail', service: 'Tracked 48' })
  const label = ownCode('parcel', parcelId)
  await shop.call('packing.scan', { parcelId, code: label })
  await shop.call('shipping.scanOut', { carrier: 'Royal Mail', code: label, lastParcelId: null })
  return orderId
}

test('what comes back is taken in and decided on by scanner and keys, and what was never sent is called out', async ({ launch, aShop }) => {
  const shop = await aShop()
  const orderId = await sent(shop)
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)

  await go(page, 'Returns')
  await expect(page.getByText('No open returns')).toBeVisible()
  await scan(page, ownCode('order', orderId))
  await expect(page.getByText('Order 1001 has no open return. 3 units of it can come back.')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(page.getByRole('dialog')).toContainText('What comes back of order 1001')
  await expect(page.getByRole('textbox', { name: 'Units of MUG-BLUE that come back' })).toBeFocused()
  await page.keyboard.press('Tab')
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key, { delay: 80 })
  await expect(page.getByRole('combobox', { name: 'Why MUG-BLUE comes back' })).toHaveValue('Changed their mind')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Units of TOWEL that come back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'of order 1001' })).toBeVisible()
  await expect(page.getByText('Its check was done')).toBeVisible()
  await expect(page.getByText('512 g')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What was sent' })).toContainText('Changed their mind')

  await scan(page, goods.candle.ean)
  await expect(page.getByRole('alert')).toContainText('Never sent')
  await scan(page, goods.blueMug.ean)
  await expect(band(page)).toContainText('MUG-BLUE is back: 1 of 2')
  await scan(page, goods.blueMug.bin)
  await expect(band(page)).toContainText('1 unit of MUG-BLUE into A-01-1')
  await scan(page, goods.blueMug.ean)
  await expect(band(page)).toContainText('MUG-BLUE is back: 2 of 2')
  await page.keyboard.press('2')
  await expect(band(page)).toContainText('1 unit of MUG-BLUE scrapped')
  await scan(page, goods.blueMug.ean)
  await expect(page.getByRole('alert')).toContainText('More than sent')
  await scan(page, goods.towel.ean, commandCode('QTY1'))
  await expect(band(page)).toContainText('1 unit of TOWEL into A-02-1')
  await scan(page, goods.towel.ean)
  await expect(page.getByRole('alert')).toContainText('Already done')

  await page.keyboard.press('Escape')
  await expect(page.getByText('No open returns')).toBeVisible()
  expect(await mouse()).toBe(0)
  const { returns } = await shop.call('returns.list', { show: 'all' })
  expect(returns.map(({ code, status, received }) => [code, status, received])).toEqual([[ownCode('return', 1), 'dispositioned', 3]])
  expect(await shop.violations()).toEqual([])
})

test('a return is begun from the order and printed, and the order tells of it', async ({ launch, aShop }) => {
  const shop = await aShop()
  const orderId = await sent(shop)
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)

  await page.evaluate((id) => {
    location.hash = `/orders/shipped/${id}`
  }, orderId)
  await expect(page.getByRole('button', { name: 'Make a return' })).toBeVisible()
  await page.keyboard.press('e')
  const mugs = page.getByRole('textbox', { name: 'Units of MUG-BLUE that come back' })
  await expect(mugs).toBeFocused()
  await mugs.press('Backspace')
  await mugs.press('1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const towels = page.getByRole('textbox', { name: 'Units of TOWEL that come back' })
  await expect(towels).toBeFocused()
  await towels.press('Backspace')
  await towels.press('0')
  await expect(page.getByRole('button', { name: 'Make a return of 1 unit' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'of order 1001' })).toBeVisible()
  await scan(page, goods.blueMug.ean)
  await expect(band(page)).toContainText('MUG-BLUE is back: 1 of 1')
  await page.keyboard.press('2')
  await expect(band(page)).toContainText('scrapped')

  await page.evaluate((id) => {
    location.hash = `/orders/shipped/${id}`
  }, orderId)
  const detail = page.getByRole('complementary', { name: /1001/ })
  await expect(detail.getByRole('link', { name: ownCode('return', 1) })).toBeVisible()
  await expect(detail).toContainText('1 unit came back')
  await expect(detail).toContainText('1 unit of them scrapped')
  expect(await mouse()).toBe(0)
  const { lines } = await shop.call('returns.view', { returnId: 1 })
  expect(lines.map(({ sku, expected, scrapped }) => [sku, expected, scrapped])).toEqual([
    ['MUG-BLUE', 1, 1],
    ['TOWEL', 0, 0],
  ])
})

test('a return is begun at the door, of the parcel that left last', async ({ launch, aShop }) => {
  const shop = await aShop()
  await sent(shop)
  await shop.call('shipping.undo', { parcelId: 1 })
  const { page } = await openStation(launch, shop)
  await page.evaluate(() => {
    location.hash = '/ship/out/Royal%20Mail'
  })
  await expect(page.getByRole('button', { name: /^Make a return/ })).toBeDisabled()
  await scan(page, ownCode('parcel', 1))
  await expect(page.getByRole('button', { name: /^Make a return/ })).toBeEnabled()
  await page.keyboard.press('F8')
  await expect(page.getByRole('dialog')).toContainText('What comes back of order 1001')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'of order 1001' })).toBeVisible()
  expect(await shop.call('returns.view', { returnId: 1 })).toMatchObject({ parcelId: 1, enclosed: false, expected: 3 })
})
