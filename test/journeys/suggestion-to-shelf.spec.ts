import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { addOffers } from './a-supplier.ts'
import { countMouse, go, openStation, pressKey } from './hands.ts'
import { band, scan } from './scanner.ts'
import { aSellingShop } from './selling-shop.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

async function typeCount(page: Page, sku: string, units: number): Promise<void> {
  await pressKey(page, 'F7')
  const dialog = page.getByRole('dialog', { name: 'Type a count' })
  await expect(dialog.getByRole('combobox', { name: 'Item' })).toHaveValue(new RegExp(`^${sku}`))
  await dialog.getByRole('textbox', { name: 'Units' }).fill(String(units))
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText(`${sku}: ${units} of`)
}

test('what the board suggests is ordered, sent, taken in with a short and a damaged line, put away, and who waited is ready', async ({
  launch,
  aShop,
}) => {
  test.slow()
  const shop = await aSellingShop(await aShop())
  const [{ id: potter } = { id: 0 }] = (await shop.call('suppliers.list', {})).rows
  await addOffers(shop, potter, 'GBP', ['TOWEL'], 10)
  const waiting = await shop.order('LATE', { blueMug: 1, towel: 1 }, Date.now())
  expect((await shop.call('orders.get', { id: waiting })).status).toBe('backordered')
  const folder = mkdtempSync(join(tmpdir(), 'packbench-suggested-'))
  // The window may run as another user.
  chmodSync(folder, 0o777)
  const { page } = await openStation(launch, shop, { env: { PACKBENCH_SAVE_FOLDER: folder } })
  const mouse = await countMouse(page)

  await test.step('both suggestions are accepted into one order of whole packs', async () => {
    await go(page, 'Buy')
    await pressKey(page, 'u')
    await expect(page.getByRole('row').filter({ hasText: 'MUG-BLUE' })).toContainText('Potter')
    await expect(page.getByRole('row').filter({ hasText: 'TOWEL' })).toContainText('Potter')
    await page.keyboard.press('c')
    await expect(page.getByText('2 chosen')).toBeVisible()
    await page.keyboard.press('a')
    await expect(page.getByText('PO-0001 drafted for Potter')).toBeVisible()
    await expect(page.getByText('Nothing has to be ordered')).toBeVisible()
  })
  const { linesShown } = await shop.call('purchasing.get', { id: 1 })
  const ordered = (sku: string) => linesShown.find((line) => line.sku === sku)?.quantity ?? 0

  await test.step('it is sent, and saved as PDF', async () => {
    await page.getByRole('link', { name: 'Purchase orders' }).press('Enter')
    await expect(page.getByRole('row').filter({ hasText: 'PO-0001' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('complementary', { name: 'PO-0001' })).toContainText('Draft')
    await page.keyboard.press('s')
    await expect(page.getByRole('complementary', { name: 'PO-0001' })).toContainText('Sent')
    await page.keyboard.press('p')
    await expect(page.getByText('PO-0001 is saved as')).toBeVisible()
    expect(readFileSync(join(folder, 'PO-0001-Potter.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  await test.step('its paper is scanned when the goods come: one mug is missing, one towel is torn', async () => {
    await page.getByRole('link', { name: 'Receive' }).press('Enter')
    await scan(page, ownCode('purchase', 1))
    await expect(page.getByRole('heading', { level: 1, name: 'PO-0001 from Potter' })).toBeVisible()
    await typeCount(page, 'MUG-BLUE', ordered('MUG-BLUE') - 1)
    await scan(page, goods.blueMug.ean)
    await expect(band(page)).toContainText(`MUG-BLUE: ${ordered('MUG-BLUE')} of`)
    await scan(page, commandCode('UNDO'))
    await expect(band(page)).toContainText('Taken back: the last count')
    await pressKey(page, 'F7')
    const dialog = page.getByRole('dialog', { name: 'Type a count' })
    await dialog.getByRole('combobox', { name: 'Item' }).press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('combobox', { name: 'Item' })).toHaveValue(/^TOWEL/)
    await dialog.getByRole('textbox', { name: 'Units' }).fill(String(ordered('TOWEL')))
    await page.keyboard.press('Enter')
    await expect(band(page)).toContainText(`TOWEL: ${ordered('TOWEL')} of ${ordered('TOWEL')}`)
    await page.keyboard.press('F3')
    await expect(page.getByRole('dialog', { name: 'What is wrong with TOWEL?' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(band(page)).toContainText('1 of TOWEL are in quarantine')
    await scan(page, commandCode('DONE'))
  })

  await test.step('put away, what orders waited for is theirs, and the order is ready to pick', async () => {
    await expect(band(page)).toContainText(/Bring .* × (MUG-BLUE|TOWEL)/)
    await scan(page, goods.towel.ean, goods.towel.bin)
    await expect(band(page)).toContainText('Bring')
    await scan(page, goods.blueMug.bin)
    await expect(page.getByText('2 units did not come.')).toBeVisible()
    expect((await shop.call('orders.get', { id: waiting })).status).toBe('allocated')
    await scan(page, commandCode('DONE'))
    await expect(band(page)).toContainText('The delivery of PO-0001 is finished')
    await page.keyboard.press('Escape')
    await go(page, 'Orders')
    await page.getByRole('searchbox', { name: 'Order, customer, item' }).fill('LATE')
    await expect(page.getByRole('row').filter({ hasText: 'LATE' })).toContainText('Ready')
  })
  expect(await mouse()).toBe(0)
  const after = await shop.call('purchasing.get', { id: 1 })
  expect([
    after.status,
    ...after.linesShown
      .map(({ sku, received, rejected, outstanding }) => [sku, received, rejected, outstanding])
      .sort(([one = ''], [other = '']) => String(one).localeCompare(String(other))),
  ]).toEqual(['partly_received', ['MUG-BLUE', ordered('MUG-BLUE') - 1, 0, 1], ['TOWEL', ordered('TOWEL'), 1, 1]])
  expect(await shop.violations()).toEqual([])
})
