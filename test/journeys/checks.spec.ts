import { chmodSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check } from '../../domain/checklists/contract.ts'
import { everyParcel } from '../../domain/checklists/new-checklists.ts'
import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation } from './hands.ts'
import { band, scan } from './scanner.ts'
import { root } from '../../scripts/place.mjs'
import { goods, type SmallShop } from './small-shop.ts'

const asked = { help: '', required: true } as const
const photo: Check = { ...asked, kind: 'photo', key: 'open', text: 'The open box' }
const checks: readonly Check[] = [
  {
    ...asked,
    kind: 'choose',
    key: 'state',
    text: 'State of the box',
    options: [
      { text: 'Clean', stop: '' },
      { text: 'Torn', stop: 'Take another box' },
    ],
  },
  { ...asked, kind: 'number', key: 'cold', text: 'Temperature', unit: '°C', least: 2, most: 8 },
  { ...asked, kind: 'scan', key: 'serial', text: 'Serial number', wanted: 'serial', code: '' },
]

async function pickedCandle(shop: SmallShop): Promise<void> {
  const orderId = await shop.order('1001', { candle: 1 })
  const { batchId } = await shop.call('picking.start', { orderIds: [orderId] })
  for (const code of ['TOTE-1', goods.candle.bin, goods.candle.ean]) await shop.call('picking.scan', { batchId, code })
}

test('the owner adds a check, the bench asks each kind by keyboard and scanner, and the evidence shows the answers', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  await shop.call('checklists.save', { checklist: { name: 'Candles', applies: everyParcel, checks: [...checks] } })
  const saveFolder = mkdtempSync(join(tmpdir(), 'packbench-saved-'))
  chmodSync(saveFolder, 0o777)
  const { page } = await openStation(launch, shop, { env: { PACKBENCH_SAVE_FOLDER: saveFolder } })

  await go(page, 'Settings')
  await page.getByRole('link', { name: 'Checklists' }).click()
  await page.getByRole('link', { name: 'Edit Candles' }).click()
  await expect(page.getByText('There is no open order to try it on.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a check' }).click()
  await page.getByLabel('What to do').last().fill('Gift note is in')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Version 2 of “Candles” is saved')).toBeVisible()

  await pickedCandle(shop)
  await go(page, 'Pack')
  await scan(page, 'TOTE-1')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await scan(page, goods.candle.ean)
  await expect(page.getByRole('heading', { name: 'State of the box' })).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByRole('alert')).toContainText('Torn: Take another box')
  await page.keyboard.press('1')
  await expect(band(page)).toContainText('State of the box: Clean')

  const field = page.getByRole('textbox', { name: 'The number' })
  await expect(field).toBeFocused()
  await scan(page, goods.towel.ean)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(field).toHaveValue('')
  await page.keyboard.type('12', { delay: 80 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('12 °C is above what is allowed')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('4,5', { delay: 80 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('Temperature: 4.5 °C')

  await scan(page, goods.candle.ean)
  await expect(page.getByRole('alert')).toContainText('is the barcode of an item')
  await scan(page, 'SN-0815')
  await expect(band(page)).toContainText('Serial number: SN-0815')
  await expect(page.getByRole('heading', { name: 'Gift note is in' })).toBeVisible()
  await scan(page, commandCode('DONE'), commandCode('QTY1'))
  await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeFocused()
  await page.keyboard.type('300', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('Packed, order 1001')

  await shop.call('shipping.scanOut', { carrier: 'Royal Mail', code: ownCode('parcel', 1), lastParcelId: null })
  await page.keyboard.press('Escape')
  await go(page, 'Orders')
  await scan(page, ownCode('parcel', 1))
  await expect(page.getByRole('heading', { level: 1, name: 'Parcel of order 1001' })).toBeVisible()
  for (const words of ['Clean', '4.5 °C', 'SN-0815', 'Gift note is in']) await expect(page.getByText(words, { exact: true })).toBeVisible()
  await expect(page.getByText('Candles, version 2').first()).toBeVisible()
  await expect(page.getByText('Torn: Take another box')).toBeVisible()
  await page.getByRole('button', { name: 'Save as PDF' }).press('Enter')
  await expect(page.getByText('The evidence is saved as')).toBeVisible()
  const [saved = ''] = readdirSync(saveFolder)
  expect(readFileSync(join(saveFolder, saved)).subarray(0, 5).toString()).toBe('%PDF-')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  expect(await shop.violations()).toEqual([])
})

test('a picture is taken by the camera, small and with the parcel', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.call('checklists.save', { checklist: { name: 'Pictures', applies: everyParcel, checks: [photo] } })
  await pickedCandle(shop)
  const { page } = await openStation(launch, shop, { args: ['--use-fake-device-for-media-stream'] })
  await go(page, 'Pack')
  await scan(page, 'TOTE-1', goods.candle.ean)
  await expect(page.getByRole('heading', { name: 'The open box' })).toBeVisible()
  await expect(page.getByLabel('What the camera sees')).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.querySelector('video')?.videoWidth ?? 0)).toBeGreaterThan(0)
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText('Picture kept: The open box')
  const { checks: answered } = await shop.call('packing.view', { parcelId: 1 })
  const { mime, bytes } = await shop.call('items.photo', { photoId: answered[0]?.photoId ?? 0 })
  expect([mime, bytes.byteLength > 1000, bytes.byteLength < 250_000]).toEqual(['image/jpeg', true, true])
  await page.keyboard.press('F4')
  await expect(page.getByLabel('What the camera sees')).toBeVisible()
})

test('without a camera the bench says so, and a file does as well', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.call('checklists.save', { checklist: { name: 'Pictures', applies: everyParcel, checks: [photo] } })
  await pickedCandle(shop)
  const { page } = await openStation(launch, shop)
  await go(page, 'Pack')
  await scan(page, 'TOTE-1', goods.candle.ean)
  await expect(page.getByText('No camera here')).toBeVisible()
  const folder = mkdtempSync(join(tmpdir(), 'packbench-files-'))
  const files = { note: join(folder, 'note.png'), picture: join(root, 'assets', 'icons', 'icon.png') }
  writeFileSync(files.note, 'no picture at all')
  for (const [file, words] of [
    [files.note, 'note.png is no picture that can be read'],
    [files.picture, 'Picture kept: The open box'],
  ] as const) {
    const chooser = page.waitForEvent('filechooser')
    // The window has to know that the dialog is answered here before it opens one.
    await page.evaluate(() => document.title)
    await page.keyboard.press('F6')
    await (await chooser).setFiles(file)
    await expect(page.getByText(words)).toBeVisible()
  }
  expect(await shop.violations()).toEqual([])
})
