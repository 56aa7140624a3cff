import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation, pressKey } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods, type SmallShop } from './small-shop.ts'

/** Two candles in their bin, a case of six and some more in reserve, and an order that needs more than the bin holds. */
async function aShortFace(shop: SmallShop): Promise<void> {
  const { rows } = await shop.call('items.list', { search: goods.candle.sku })
  const candle = await shop.call('items.get', { id: rows[0]?.id ?? 0 })
  await shop.call('items.save', {
    id: candle.id,
    version: candle.version,
    item: { ...candle, barcodes: [...candle.barcodes, { code: 'CANDLE-CASE', quantity: 6 }] },
  })
  for (const [index, code] of ['R-01', 'R-02'].entries()) {
    await shop.call('locations.add', { kind: 'bin', code, zone: 'Loft', walkOrder: 90 + index, role: 'reserve' })
    await shop.call('stock.count', { sku: goods.candle.sku, location: code, counted: 6, reason: 'opening' })
  }
  await shop.call('stock.count', { sku: goods.candle.sku, location: goods.candle.bin, counted: 2, reason: 'lost' })
  await shop.order('1001', { candle: 5 })
}

test('a face that orders empty is filled from reserve by scanning, and the order that waited is ready', async ({ launch, aShop }) => {
  const shop = await aShop()
  await aShortFace(shop)
  const { page } = await openStation(launch, shop)

  // How much the face should hold is said on the page of its item.
  const { rows } = await shop.call('items.list', { search: goods.candle.sku })
  await go(page, 'Stock')
  await page.evaluate((id) => (location.hash = `#/stock/items/${id}/page`), rows[0]?.id ?? 0)
  await page.getByRole('button', { name: 'Set a face' }).click()
  await page.getByRole('textbox', { name: 'Bin', exact: true }).fill(goods.candle.bin)
  await page.getByRole('textbox', { name: 'Minimum' }).fill('3')
  await page.getByRole('textbox', { name: 'Maximum' }).fill('8')
  await page.getByRole('button', { name: 'Set the face' }).click()
  await expect(page.getByText('3 to 8', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')

  // Today says that it has to be filled.
  await go(page, 'Today')
  const toFill = page.getByRole('region', { name: 'Faces to fill' })
  await expect(toFill.getByRole('link', { name: `Fill ${goods.candle.bin} with ${goods.candle.sku}` })).toBeVisible()
  await expect(toFill).toContainText('1 order waits')

  // What waits, and why.
  await go(page, 'Pick')
  await pressKey(page, 'u')
  await expect(page.getByRole('dialog')).toContainText(`brings 6 to ${goods.candle.bin}`)
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Replenishment/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: `Fill ${goods.candle.bin}` })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Nobody has it')
  await page.keyboard.press('F9')

  await expect(page.getByText('Go to R-01 and scan the bin').first()).toBeVisible()
  await scan(page, goods.candle.ean)
  await expect(page.getByRole('alert')).toContainText('Scan the bin first')
  await scan(page, 'R-01', goods.candle.ean)
  await expect(band(page)).toContainText('1 of 6')
  await scan(page, goods.towel.ean)
  await expect(page.getByRole('alert')).toContainText('Another item')
  await scan(page, 'CANDLE-CASE')
  await expect(page.getByRole('alert')).toContainText('Too many')
  await scan(page, commandCode('UNDO'))
  await expect(band(page)).toContainText('Laid back')
  await scan(page, 'CANDLE-CASE')
  await expect(band(page)).toContainText('6 of 6')
  await scan(page, goods.towel.bin)
  await expect(page.getByRole('alert')).toContainText('Another bin')
  await scan(page, goods.candle.bin)
  await expect(band(page)).toContainText('1 order that waited has its units')
  await expect(page.getByRole('heading', { name: `${goods.candle.bin} is filled` })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('No pick face has to be filled')).toBeVisible()

  await go(page, 'Pick')
  await expect(page.getByRole('button', { name: /^Start picking/ })).toBeEnabled()
  expect((await shop.call('picking.ready', {})).orders).toBe(1)
  const { rows: moves } = await shop.call('stock.moves', { limit: 1 })
  expect(moves.map(({ from, to, quantity, cause, person }) => [from, to, quantity, cause, person])).toEqual([
    ['R-01', goods.candle.bin, 6, 'replenish', 'Minh Tran'],
  ])
  expect(await shop.violations()).toEqual([])
})

test('a reserve bin that is short is counted, others see who has the face, and the walk goes on where it was', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  await aShortFace(shop)
  const { rows } = await shop.call('items.list', { search: goods.candle.sku })
  await shop.call('faces.save', { itemId: rows[0]?.id ?? 0, location: goods.candle.bin, min: 3, max: 8 })
  const { page } = await openStation(launch, shop)
  await go(page, 'Stock')
  await page.getByRole('link', { name: /^Replenish/ }).click()
  await expect(page.getByRole('row').filter({ hasText: goods.candle.bin })).toContainText('1 order waits')
  await scan(page, commandCode('DONE'))
  await expect(page.getByRole('heading', { level: 1, name: `Fill ${goods.candle.bin}` })).toBeVisible()
  await scan(page, 'R-01', goods.candle.ean, goods.candle.ean)
  await expect(band(page)).toContainText('2 of 6')
  await pressKey(page, 'F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('1')
  await expect(band(page)).toContainText('R-01 is to be counted')
  await expect(page.getByText('Go to R-02 and scan the bin').first()).toBeVisible()

  // The window closes in the middle of the way: the same step is there when it is open again.
  await page.reload()
  await expect(page.getByText('Go to R-02 and scan the bin').first()).toBeVisible()
  await expect(page.getByText('2 in hand')).toBeVisible()

  // Somebody else signs in: it is not theirs.
  await scan(page, ownCode('staff', shop.ada))
  await expect(page.getByRole('alert')).toContainText('Minh Tran')
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText('It is yours now')
  await scan(page, 'R-02', goods.candle.ean, goods.candle.ean, goods.candle.ean, goods.candle.ean, goods.candle.bin)
  await expect(page.getByRole('heading', { name: `${goods.candle.bin} is filled` })).toBeVisible()
  const { counts } = await shop.call('counts.list', {})
  expect(counts.map(({ bin, why }) => [bin, why])).toEqual([['R-01', 'short_pick']])
  expect(await shop.violations()).toEqual([])
})
