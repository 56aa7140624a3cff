import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { countMouse, go, openStation, pressKey, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { chooseFile, shopifyFile } from './shopify-orders.ts'
import { goods } from './small-shop.ts'

test('a limited special: orders over the limit wait, are cut, packed, and Shopify is told what remains', async ({ launch, aShop }) => {
  const shop = await aShop()
  const folder = mkdtempSync(join(tmpdir(), 'packbench-stock-'))
  chmodSync(folder, 0o777)
  const { page } = await openStation(launch, shop, { env: { PACKBENCH_SAVE_FOLDER: folder } })
  const mouse = await countMouse(page)
  const dialog = page.getByRole('dialog')

  await test.step('two for each customer, five for all together', async () => {
    await go(page, 'Stock')
    await expect(page.getByRole('row').filter({ hasText: 'MUG-BLUE' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText('None: everybody may order as many as they want.')).toBeVisible()
    await pressKey(page, 'l')
    await expect(dialog.getByRole('textbox', { name: 'Units for each customer' })).toBeFocused()
    await page.keyboard.press('2')
    await dialog.getByRole('textbox', { name: 'Units for all together' }).fill('5')
    await dialog.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(page.getByText('0 of 5')).toBeVisible()
  })

  await test.step('an imported order of three waits with its reason', async () => {
    await go(page, 'Import')
    const orders = [
      { name: '#1001', createdAt: '2026-05-14 11:23:45 +0100', customer: 'Ada Lark', lines: [{ sku: 'MUG-BLUE', quantity: 3 }] },
    ]
    await chooseFile(page, 'orders_export.csv', shopifyFile(orders))
    await expect(page.getByRole('button', { name: 'Import 1 order' })).toBeEnabled()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('1 record imported')).toBeVisible()
    await go(page, 'Orders')
    await page.getByRole('link', { name: /^On hold/ }).press('Enter')
    await expect(page.getByRole('row', { name: /#1001/ })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText('1 over: at most 2 for each customer, has had 0')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Release' })).toHaveCount(0)
  })

  await test.step('the owner cuts it, takes that back, and cuts it again', async () => {
    await pressKey(page, 'l')
    await expect(dialog).toContainText('Order #1001 is over a limit')
    await expect(dialog.getByRole('radio', { name: /^Cut to the limit: 1 unit/ })).toBeChecked()
    await dialog.getByRole('radio', { name: /^Ship all/ }).press('Space')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Ship anyway' })).toBeVisible()
    await dialog.getByRole('radio', { name: /^Cut/ }).press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Order #1001 is cut to the limit: 1 unit cancelled')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(page.getByText('1 over: at most 2 for each customer, has had 0')).toBeVisible()
    await pressKey(page, 'l')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 over: at most 2 for each customer, has had 0')).toHaveCount(0)
  })

  await test.step('it is picked and packed', async () => {
    await startPicking(page)
    await scan(page, 'TOTE-1', goods.blueMug.bin, goods.blueMug.ean, goods.blueMug.ean)
    await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
    await scan(page, 'TOTE-1')
    await expect(page.getByRole('heading', { level: 1, name: 'Order #1001' })).toBeVisible()
    await scan(page, goods.blueMug.ean, goods.blueMug.ean)
    await expect(band(page)).toContainText('Everything is in')
    await scan(page, commandCode('DONE'), commandCode('QTY1'))
    await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeFocused()
    await page.keyboard.type('420', { delay: 60 })
    await page.keyboard.press('Enter')
    await expect(band(page)).toContainText('Closed. Now its label')
    await scan(page, ownCode('parcel', 1))
    await expect(band(page)).toContainText('Packed, order #1001')
    await page.keyboard.press('Escape')
  })

  await test.step('Settings say the buffer and what Shopify calls this place', async () => {
    await go(page, 'Settings')
    await page.getByRole('link', { name: 'Channels' }).press('Enter')
    await page.getByRole('button', { name: 'Add a channel' }).press('Enter')
    await page.getByRole('textbox', { name: 'Channel' }).pressSequentially('shopify', { delay: 60 })
    await expect(page.getByRole('combobox', { name: 'File' })).toHaveValue('Shopify inventory')
    await page.getByRole('textbox', { name: 'Buffer, units' }).fill('1')
    await page.getByRole('textbox', { name: 'Location in Shopify' }).pressSequentially('Back room', { delay: 60 })
    await page.getByRole('button', { name: 'Save changes' }).press('Enter')
    await expect(page.getByText('The settings are saved')).toBeVisible()
  })

  await test.step('the file says what remains of the limit, and what its orders have', async () => {
    await go(page, 'Stock')
    await page.getByRole('link', { name: 'Channels' }).press('Enter')
    await expect(page.getByRole('row', { name: /^MUG-BLUE Enamel mug.*8 1 3 3$/ })).toBeVisible()
    await expect(page.getByText('2 items are left out')).toBeVisible()
    await page.keyboard.press('s')
    await expect(page.getByText(/The stock file of Shopify is in .*: 2 items, 2 changed/)).toBeVisible()
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format()
    const rows = readFileSync(join(folder, `stock-shopify-${day}.csv`), 'utf8').split('\r\n')
    expect(rows.slice(1)).toEqual([
      'Enamel mug,Enamel mug,colour,blue,size,350 ml,,,MUG-BLUE,,,Back room,,,,,,,5',
      'Enamel mug,Enamel mug,colour,red,size,350 ml,,,MUG-RED,,,Back room,,,,,,,9',
      '',
    ])
    await expect(page.getByRole('row', { name: /^MUG-BLUE Enamel mug.*8 1 3 3 3$/ })).toBeVisible()
  })

  await test.step('one item keeps more back, and only that has changed', async () => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await pressKey(page, 'b')
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await dialog.getByRole('textbox').fill('4')
    await dialog.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(page.getByText('The buffer of MUG-RED is saved')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Only what changed' }).press('Space')
    await expect(page.getByRole('row', { name: /^MUG-RED Enamel mug.*10 own 4 – 6 9 Changed/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /MUG-BLUE/ })).toHaveCount(0)
  })
  expect(await mouse()).toBe(0)
  expect(await shop.violations()).toEqual([])
})
