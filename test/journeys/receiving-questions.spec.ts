import { commandCode } from '../../domain/scanning/command-codes.ts'
import { addOffers, addSupplier, itemId, sendOrder } from './a-supplier.ts'
import { countMouse, go, openStation, pressKey } from './hands.ts'
import { honeyCode, jam, withHoney } from './lot-shop.ts'
import { band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

test('an item of two orders, a lot that no code names, and a lot that is expired', async ({ launch, aShop }) => {
  const shop = await withHoney(await aShop())
  const beekeeper = await addSupplier(shop, 'Beekeeper')
  await addOffers(shop, beekeeper, 'GBP', ['HONEY'])
  await sendOrder(shop, beekeeper, { HONEY: 4 })
  await sendOrder(shop, beekeeper, { HONEY: 2 })
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)
  await go(page, 'Buy')
  await page.getByRole('link', { name: 'Receive' }).press('Enter')

  await test.step('the scanned jar is on two orders: a digit says which delivery it is', async () => {
    await scan(page, jam.ean)
    await expect(page.getByText('HONEY is on several orders.').first()).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.getByRole('heading', { level: 1, name: 'PO-0002 from Beekeeper' })).toBeVisible()
  })

  await test.step('a code without a lot asks for it; an expired one is not taken in', async () => {
    await scan(page, jam.ean)
    const dialog = page.getByRole('dialog', { name: 'Lot of HONEY' })
    const lot = dialog.getByRole('textbox', { name: 'Lot, as printed' })
    await expect(lot).toBeFocused()
    await lot.fill('L8')
    await dialog.getByLabel('Expires on').fill('2020-01-31')
    await page.keyboard.press('Enter')
    await expect(band(page)).toContainText('HONEY expired on')
    await scan(page, jam.ean)
    await lot.fill('L8')
    await dialog.getByLabel('Expires on').fill('2060-06-30')
    await page.keyboard.press('Enter')
    await expect(band(page)).toContainText('HONEY: 1 of 2')
  })

  await test.step('the code of a jar that names its lot answers the question by itself', async () => {
    await scan(page, jam.ean)
    await expect(page.getByRole('dialog', { name: 'Lot of HONEY' })).toBeVisible()
    await scan(page, honeyCode('L9'))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(band(page)).toContainText('HONEY: 2 of 2')
    await scan(page, commandCode('DONE'))
    await expect(band(page)).toContainText('Bring 1 × HONEY')
    await scan(page, 'H-02', 'H-01')
    await scan(page, commandCode('DONE'))
    await expect(band(page)).toContainText('The delivery of PO-0002 is finished')
  })
  expect(await mouse()).toBe(0)
  const { rows } = await shop.call('stock.list', { search: 'HONEY', limit: 20 })
  expect(rows.map(({ location, lot, onHand }) => `${location} ${lot} ${onHand}`).sort()).toEqual([
    'H-01 L1 2',
    'H-01 L9 1',
    'H-02 L2 5',
    'H-02 L8 1',
  ])
  expect(await shop.violations()).toEqual([])
})

test('goods that nobody ordered, of a supplier who is new to the item and is paid in dollars', async ({ launch, aShop }) => {
  const shop = await aShop()
  await addSupplier(shop, 'Candle Co', 'USD')
  const { page } = await openStation(launch, shop)

  await test.step('who sells it is said on the item’s page', async () => {
    await go(page, 'Buy')
    await page.getByRole('link', { name: 'Receive' }).press('Enter')
    await scan(page, goods.candle.ean)
    await expect(page.getByText('Nobody is known who sells it. Add a supplier on its page first.')).toBeVisible()
    await page.evaluate((id) => (location.hash = `/stock/items/${id}`), await itemId(shop, 'CANDLE'))
    await page.getByRole('button', { name: 'Add a supplier' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Who sells CANDLE' })
    await dialog.getByRole('combobox', { name: 'Supplier' }).press('Enter')
    await page.getByRole('option', { name: 'Candle Co' }).click()
    await expect(dialog.getByRole('textbox', { name: 'Currency' })).toHaveValue('USD')
    await dialog.getByRole('textbox', { name: 'Their code' }).fill('CC-1')
    await dialog.getByRole('textbox', { name: 'Price of one (USD)' }).fill('2.50')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Only Candle Co sells it: when they cannot deliver, nobody can.')).toBeVisible()
  })

  await test.step('an order in dollars is not sent without a rate, and the line is named', async () => {
    await go(page, 'Buy')
    await page.getByRole('link', { name: 'Purchase orders' }).press('Enter')
    await pressKey(page, 'n')
    await expect(page.getByRole('dialog', { name: 'New purchase order' }).getByRole('combobox', { name: 'Supplier' })).toHaveValue(
      'Candle Co',
    )
    await scan(page, goods.candle.ean)
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Quantity' })).toHaveValue('1')
    await page.getByRole('button', { name: 'Save draft' }).press('Enter')
    await expect(page.getByRole('complementary', { name: 'PO-0001' })).toContainText('Draft')
    await page.keyboard.press('s')
    await expect(page.getByText('Line 1: CANDLE is priced in USD, and there is no rate to GBP.')).toBeVisible()
    await page.getByRole('button', { name: 'Cancel order' }).press('Enter')
  })

  await test.step('it comes all the same: without a rate it cannot be valued, with one it is taken in', async () => {
    await page.getByRole('link', { name: 'Receive' }).press('Enter')
    await scan(page, goods.candle.ean)
    await expect(page.getByText('CANDLE is on no open order.').first()).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.getByRole('heading', { level: 1, name: /from Candle Co/ })).toBeVisible()
    await scan(page, goods.candle.ean)
    await expect(band(page)).toContainText('No exchange rate')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Suppliers' }).press('Enter')
    await pressKey(page, 'x')
    const rates = page.getByRole('dialog', { name: 'Exchange rates' })
    await rates.getByRole('textbox', { name: 'Currency' }).fill('USD')
    await rates.getByRole('textbox', { name: 'Worth in GBP' }).fill('0.75')
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 USD is worth 0.75 GBP')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Receive' }).press('Enter')
    await page.getByRole('row').filter({ hasText: 'Candle Co' }).click()
    await scan(page, goods.candle.ean, goods.candle.ean)
    await expect(band(page)).toContainText('CANDLE: 2')
    await scan(page, commandCode('DONE'), goods.candle.bin)
    await scan(page, commandCode('DONE'))
    await expect(band(page)).toContainText('is finished')
  })
  const { rows } = await shop.call('stock.list', { search: 'CANDLE' })
  expect(rows.map(({ location, onHand }) => [location, onHand])).toEqual([[goods.candle.bin, 6]])
  expect(await shop.violations()).toEqual([])
})
