import { expect, test } from './shop-fixture.ts'
import { go, openStation, pressKey } from './hands.ts'
import { chooseFile } from './shopify-orders.ts'

const suppliers = [
  'supplier,currency,lead_time_days,min_order,order_days',
  'Potter & Sons,GBP,7,150.00,"Mon, Thu"',
  'Leinen Weber,EUR,21,,',
]
const offers = [
  'sku,supplier,code,price,currency,pack_size,min_quantity,priority',
  'MUG-BLUE,Potter & Sons,P-100,3.20,GBP,12,24,1',
  'TOWEL,Potter & Sons,P-7,-4.50,GBP,10,10,1',
  'CANDLE,Leinen Weber,L-1,2.00,EUR,,,',
]
const kits = ['kit,part,quantity', 'CANDLE,MUG-BLUE,2', 'CANDLE,TOWEL,0.5']

test('suppliers and what they ask come from lists; a bad line is named, corrected, and the whole is taken back', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  const { page } = await openStation(launch, shop)
  await go(page, 'Import')

  await test.step('a currency without a rate is refused by its line until the rate is said', async () => {
    await chooseFile(page, 'suppliers.csv', suppliers.join('\n'))
    await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('Packbench suppliers')
    await expect(page.getByRole('row', { name: '3 currency There is no exchange rate for EUR.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Import 1 supplier' })).toBeDisabled()
    await page.keyboard.press('Escape')
    await go(page, 'Buy')
    await page.getByRole('link', { name: 'Suppliers' }).press('Enter')
    await pressKey(page, 'x')
    const rates = page.getByRole('dialog', { name: 'Exchange rates' })
    await rates.getByRole('textbox', { name: 'Currency' }).fill('EUR')
    await rates.getByRole('textbox', { name: 'Worth in GBP' }).fill('0.85')
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 EUR is worth 0.85 GBP')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('the list is understood and taken with one key', async () => {
    await go(page, 'Import')
    await chooseFile(page, 'suppliers.csv', suppliers.join('\n'))
    await expect(page.getByRole('row', { name: /Potter & Sons GBP 7 £150\.00/ })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('2 records imported')).toBeVisible()
  })

  await test.step('of the prices the good ones are taken, the one below zero is named', async () => {
    await chooseFile(page, 'prices.csv', offers.join('\n'))
    await expect(page.getByRole('row', { name: '3 price -4.50 is below zero.' })).toBeVisible()
    await page.getByRole('tab', { name: 'As understood' }).press('Enter')
    await expect(page.getByRole('row', { name: /MUG-BLUE Potter & Sons P-100 £3\.20 12 24 1/ })).toBeVisible()
    await page.getByRole('switch', { name: 'Leave 1 bad row out' }).press('Space')
    await expect(page.getByRole('button', { name: /^Import 2/ })).toBeEnabled()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('row', { name: 'prices.csv' })).toContainText('Done')
    await go(page, 'Buy')
    await page.getByRole('link', { name: 'Suppliers' }).press('Enter')
    await expect(page.getByRole('row').filter({ hasText: 'Potter & Sons' })).toContainText('1')
  })

  await test.step('half a kit is none', async () => {
    await go(page, 'Import')
    await chooseFile(page, 'kits.csv', kits.join('\n'))
    await expect(page.getByRole('row', { name: '2 Kit CANDLE waits for its row in line 3.' })).toBeVisible()
    await expect(page.getByRole('row', { name: '3 quantity 0.5 is no number of units.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Nothing can be taken yet' })).toBeDisabled()
    await page.keyboard.press('Escape')
  })

  await test.step('the suppliers stay while they sell something; the prices go first', async () => {
    const takeBack = async (file: string) => {
      await page.getByRole('row', { name: file }).getByRole('button', { name: 'Take back' }).press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).press('Enter')
    }
    await takeBack('suppliers.csv')
    await expect(page.getByText('This import cannot be taken back: Potter & Sons is already in use, and 1 more.')).toBeVisible()
    await takeBack('prices.csv')
    await expect(page.getByText('prices.csv was taken back')).toBeVisible()
    await takeBack('suppliers.csv')
    await expect(page.getByText('suppliers.csv was taken back')).toBeVisible()
    expect((await shop.call('suppliers.list', {})).rows).toEqual([])
    expect(await shop.violations()).toEqual([])
  })
})
