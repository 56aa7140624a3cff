import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandCode } from '../../domain/scanning/command-codes.ts'
import { countMouse, go, openStation } from './hands.ts'
import { band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods, type SmallShop } from './small-shop.ts'

/** Who sells blue mugs and towels. */
async function potter(shop: SmallShop): Promise<number> {
  const { id } = await shop.call('suppliers.save', {
    supplier: {
      name: 'Potter & Sons',
      account: 'C-77',
      currency: 'GBP',
      leadTimeDays: 7,
      minOrderMinor: 0,
      orderWeekdays: [1, 4],
      contacts: [{ name: 'Pat Potter', role: 'Sales', email: 'pat@potter.example', phone: '' }],
      address: '1 Kiln Lane\nStoke',
      note: '',
      inspection: 'sample',
      inspectionChecks: ['Glaze without cracks'],
    },
  })
  const { rows } = await shop.call('items.list', {})
  for (const { id: itemId, sku } of rows.filter((row) => row.sku === goods.blueMug.sku || row.sku === goods.towel.sku)) {
    const offer = { code: `P-${sku}`, priceMinor: 320, currency: 'GBP', packSize: 2, minQuantity: 2, priority: 1 }
    await shop.call('suppliers.saveOffer', { itemId, supplierId: id, offer })
  }
  return id
}

test('an order goes out, a delivery with a short and a damaged line comes in, and the order that waited is ready', async ({
  launch,
  aShop,
}) => {
  test.slow()
  const shop = await aShop()
  await potter(shop)
  const waiting = await shop.order('1001', { towel: 8 })
  const folder = mkdtempSync(join(tmpdir(), 'packbench-buy-'))
  // The window may run as another user.
  chmodSync(folder, 0o777)
  const { page } = await openStation(launch, shop, { env: { PACKBENCH_SAVE_FOLDER: folder } })
  const mouse = await countMouse(page)

  await test.step('the order is written by scanning what is wanted, sent, and saved as PDF', async () => {
    await go(page, 'Buy')
    await page.getByRole('link', { name: 'Purchase orders' }).press('Enter')
    await expect(page.getByText('No order is open')).toBeVisible()
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: 'New purchase order' })
    const supplier = dialog.getByRole('combobox', { name: 'Supplier' })
    await expect(supplier).toBeFocused()
    await expect(supplier).toHaveValue('Potter & Sons')
    await scan(page, goods.blueMug.ean, goods.blueMug.ean, goods.towel.ean)
    const quantities = dialog.getByRole('textbox', { name: 'Quantity' })
    await expect(quantities).toHaveCount(2)
    await expect(quantities.first()).toHaveValue('3')
    await quantities.last().fill('4')
    await page.keyboard.press('Enter')
    const order = page.getByRole('complementary', { name: 'PO-0001' })
    await expect(order).toContainText('Draft')
    await page.keyboard.press('s')
    await expect(order).toContainText('Sent')
    await page.keyboard.press('p')
    await expect(page.getByText('PO-0001 is saved as')).toBeVisible()
    expect(readFileSync(join(folder, 'PO-0001-Potter-Sons.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  await test.step('the delivery is counted: one is short, one is broken, some were not ordered', async () => {
    await page.keyboard.press('r')
    await expect(page.getByRole('heading', { level: 1, name: 'PO-0001 from Potter & Sons' })).toBeVisible()
    await scan(page, goods.blueMug.ean, goods.blueMug.ean)
    await expect(band(page)).toContainText('MUG-BLUE: 2 of 3')
    await scan(page, goods.towel.ean, goods.towel.ean, goods.towel.ean, goods.towel.ean)
    await expect(band(page)).toContainText('TOWEL: 4 of 4')
    await expect(band(page)).toContainText('Orders wait for 2')
    await scan(page, goods.candle.ean)
    await expect(page.getByRole('dialog', { name: 'Not ordered' })).toBeVisible()
    await page.keyboard.press('3')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await scan(page, goods.towel.ean)
    await expect(page.getByRole('dialog', { name: 'More than ordered' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('F3')
    await expect(page.getByRole('dialog', { name: 'What is wrong with TOWEL?' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(band(page)).toContainText('1 of TOWEL are in quarantine')
    await scan(page, commandCode('DONE'))
  })

  await test.step('a sample is looked at and weighed; what is too light does not pass', async () => {
    await expect(band(page)).toContainText('Look at 3 × TOWEL')
    await page.keyboard.press('1')
    await expect(page.getByRole('button', { name: 'Glaze without cracks' }).first()).toHaveAttribute('aria-pressed', 'true')
    const weight = page.getByRole('textbox', { name: 'Weight in grams' })
    await weight.fill('200')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('Short weight')
    await weight.fill('271')
    await page.keyboard.press('Enter')
    await expect(band(page)).toContainText('3 of TOWEL are right')
    await expect(band(page)).toContainText('Look at 2 × MUG-BLUE')
    await weight.fill('358')
    await weight.blur()
    await page.keyboard.press('1')
    await expect(page.getByRole('button', { name: 'Glaze without cracks' }).first()).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('F9')
    await expect(band(page)).toContainText('2 of MUG-BLUE are right')
  })

  await test.step('what an order waits for is put away first, and the order is ready', async () => {
    await expect(band(page)).toContainText('Bring 3 × TOWEL to A-02-1')
    await scan(page, goods.towel.bin)
    await expect(band(page)).toContainText('1 waiting order gets some of it')
    expect((await shop.call('orders.get', { id: waiting })).status).toBe('allocated')
    await expect(band(page)).toContainText('Bring 2 × MUG-BLUE to A-01-1')
    await scan(page, goods.blueMug.bin)
    await expect(page.getByText('2 units did not come.')).toBeVisible()
    await scan(page, commandCode('DONE'))
    await expect(band(page)).toContainText('The delivery of PO-0001 is finished')
    await page.keyboard.press('Escape')
  })

  await test.step('the broken one goes back', async () => {
    await page.getByRole('button', { name: 'Send back to supplier' }).press('Enter')
    await expect(page.getByText('Nothing rejected waits in quarantine.')).toBeVisible()
  })
  expect(await mouse()).toBe(0)
  const { linesShown, status } = await shop.call('purchasing.get', { id: 1 })
  expect([status, ...linesShown.map(({ sku, received, rejected, outstanding }) => [sku, received, rejected, outstanding])]).toEqual([
    'partly_received',
    ['MUG-BLUE', 2, 0, 1],
    ['TOWEL', 4, 1, 1],
  ])
  expect(await shop.violations()).toEqual([])
})
