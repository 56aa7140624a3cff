import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { countMouse, go, openStation, pressKey, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { chooseFile, shopifyFile, type ShopifyOrder } from './shopify-orders.ts'
import { goods } from './small-shop.ts'

const file: readonly ShopifyOrder[] = [
  {
    name: '1001',
    createdAt: '2026-05-14 11:23:45 +0100',
    customer: 'Ada Lark',
    lines: [
      { sku: goods.blueMug.sku, quantity: 2 },
      { sku: goods.towel.sku, quantity: 1 },
    ],
  },
  { name: '1002', createdAt: '2026-05-14 12:10:00 +0100', customer: 'Bo Færch', lines: [{ sku: goods.redMug.sku, quantity: 1 }] },
]

test('two orders go from a channel’s file to the van by scanner and keyboard alone', async ({ launch, aShop }) => {
  const shop = await aShop()
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)

  await go(page, 'Import')
  await chooseFile(page, 'orders_export.csv', shopifyFile(file))
  await expect(page.getByRole('button', { name: 'Import 2 orders' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('2 records imported')).toBeVisible()

  await startPicking(page)
  await expect(band(page)).toContainText('Put a tote on place 1')
  await scan(page, 'TOTE-1', 'TOTE-2', goods.blueMug.bin, goods.blueMug.ean, goods.blueMug.ean, 'TOTE-1')
  await scan(page, goods.redMug.bin, goods.redMug.ean, 'TOTE-2', goods.towel.bin, goods.towel.ean, 'TOTE-1')
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()

  await scan(page, commandCode('DONE'), 'TOTE-1')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await scan(page, goods.blueMug.ean, goods.blueMug.ean, goods.towel.ean)
  await expect(band(page)).toContainText('Everything is in')
  await scan(page, commandCode('DONE'), commandCode('QTY1'))
  await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeFocused()
  await page.keyboard.type('512', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('Packed, order 1001')

  await scan(page, 'TOTE-2', goods.redMug.ean, commandCode('DONE'), commandCode('QTY2'))
  await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeFocused()
  await page.keyboard.type('300', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 2))
  await expect(band(page)).toContainText('Packed, order 1002')

  await page.keyboard.press('Escape')
  await go(page, 'Ship')
  await pressKey(page, '1')
  await expect(page.getByRole('heading', { level: 1, name: 'Scan-out to Royal Mail' })).toBeVisible()
  await scan(page, ownCode('parcel', 1), 'RM473124829GB', ownCode('parcel', 2))
  await expect(band(page)).toContainText('Order 1002 is out')
  await page.keyboard.press('F9')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('1')
  await expect(band(page)).toContainText('2 parcels handed over to Royal Mail')

  expect(await mouse()).toBe(0)
  const { rows } = await shop.call('orders.queue', { tab: 'shipped' })
  const orders = await Promise.all(rows.map(({ id }) => shop.call('orders.get', { id })))
  const shipped = orders.map(({ number, parcels }) => [number, parcels.map(({ carrier, tracking }) => `${carrier} ${tracking}`)])
  expect(Object.fromEntries(shipped)).toEqual({ '1001': ['Royal Mail RM473124829GB'], '1002': ['Royal Mail '] })
  expect(await shop.violations()).toEqual([])
})

test('the label is saved at exactly its size, and the shipped orders as a file for the channel', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { towel: 1 })
  const saveFolder = mkdtempSync(join(tmpdir(), 'packbench-saved-'))
  chmodSync(saveFolder, 0o777)
  const { page } = await openStation(launch, shop, { env: { PACKBENCH_SAVE_FOLDER: saveFolder } })
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.towel.bin, goods.towel.ean, commandCode('DONE'), 'TOTE-1', goods.towel.ean, commandCode('QTY1'))
  await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeFocused()
  await page.keyboard.type('150', { delay: 60 })
  await page.keyboard.press('Enter')
  const label = page.getByRole('region', { name: 'Label' })
  await label.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(label).toContainText('Saved as')
  const [saved = ''] = readdirSync(saveFolder)
  const pdf = readFileSync(join(saveFolder, saved), 'latin1')
  // 100 x 150 mm in points of 1/72 inch.
  expect(/MediaBox \[0 0 283\.4\d* 425\.\d+\]/.test(pdf)).toBe(true)
})
