import { call } from '../shell/bridge.ts'
import { go, openStation, ready } from './hands.ts'
import { scan, signIn } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

test('what lies in receiving is put away: scan the item, then the bin, and take it back', async ({ launch, aShop }) => {
  const shop = await aShop()
  const { rows } = await shop.call('stock.list', { search: 'candle' })
  await shop.call('stock.transfer', { stockId: rows[0]?.stockId ?? 0, toLocation: 'RECEIVING', quantity: 2 })
  const { page } = await openStation(launch, shop)
  await go(page, 'Stock')
  await page.getByRole('link', { name: /^Put away/ }).press('Enter')
  await expect(page.getByRole('row').filter({ hasText: 'CANDLE' })).toContainText('laid there by hand')
  await scan(page, goods.candle.ean)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Put CANDLE away')
  await scan(page, goods.towel.bin)
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Nothing waits in receiving')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect(page.getByRole('row').filter({ hasText: 'CANDLE' })).toBeVisible()
  await page.keyboard.press('p')
  await expect(dialog).toContainText('Put CANDLE away')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing waits in receiving')).toBeVisible()
  expect((await shop.call('stock.list', { search: 'candle' })).rows.map(({ location, onHand }) => [location, onHand])).toEqual([
    [goods.candle.bin, goods.candle.onHand],
  ])
  expect(await shop.violations()).toEqual([])
})

test('a code that is too long for its label is named before anything is printed', async ({ launch, aShop }) => {
  const shop = await aShop()
  const blank = { product: '', variant: {}, weightGrams: null, lengthMm: null, widthMm: null, heightMm: null, flags: [], barcodes: [] }
  const sku = 'ENAMEL-MUG-BLUE-350-ML-WITH-LID'
  await shop.call('items.save', { item: { ...blank, sku, name: 'Enamel mug', lotTracked: false, priceMinor: 2500 } })
  const { page } = await openStation(launch, shop)
  await call(page, 'shell.station.save', { printers: { label: 'Nowhere', slip: null, sheet: null } })
  await page.reload()
  await ready(page)
  await go(page, 'Stock')
  await page.getByRole('button', { name: 'Print item labels' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Small labels, 50 × 25 mm' }).first().press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('One code has no room on this paper')
  await expect(dialog).toContainText(`${sku}31 characters`)
  await dialog.getByRole('button', { name: 'Print all as Data Matrix' }).press('Enter')
  await expect(page.getByText('The printer Nowhere is not there any more')).toBeVisible()
  await expect(dialog).toHaveCount(0)
})

test('the codes of the bins from one to another are printed as the search lists them', async ({ launch, aShop }) => {
  const shop = await aShop()
  const { page } = await openStation(launch, shop)
  await call(page, 'shell.station.save', { printers: { label: 'Nowhere', slip: null, sheet: null } })
  await page.reload()
  await ready(page)
  await go(page, 'Stock')
  await page.getByRole('link', { name: 'Bins' }).press('Enter')
  await expect(page.getByRole('row').filter({ hasText: goods.candle.bin })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('a-01-2..a-02', { delay: 80 })
  await expect(page.getByRole('row').filter({ hasText: goods.redMug.bin })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: goods.towel.bin })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: goods.blueMug.bin })).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: goods.candle.bin })).toHaveCount(0)
  await page.getByRole('button', { name: 'Print bin codes' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Small labels, 50 × 25 mm' }).last().press('Enter')
  await expect(page.getByText('The printer Nowhere is not there any more')).toBeVisible()
})

test('the limits of a count are set by keyboard, by an owner only', async ({ launch, aShop }) => {
  const shop = await aShop()
  const { page } = await openStation(launch, shop, { staffId: shop.ada })
  await go(page, 'Settings')
  await page.getByRole('link', { name: 'Counting' }).press('Enter')
  const tolerance = page.getByRole('textbox', { name: 'Booked at once up to a difference of' })
  await tolerance.fill('4')
  await expect(page.getByText('From 5 units on, the bin is counted a second time')).toBeVisible()
  await tolerance.press('Enter')
  await expect(page.getByText('This is for an owner to decide (Minh Tran)')).toBeVisible()
  await signIn(page, shop.minh)
  await expect(page.getByRole('button', { name: 'Signed in: Minh Tran' })).toBeVisible()
  await tolerance.press('Enter')
  await expect(page.getByText('The settings are saved')).toBeVisible()
  expect((await shop.call('settings.get', {})).shop?.counting).toEqual({ tolerance: 4, approveAbove: 20 })
})
