import { ownCode } from '../../domain/scanning/own-codes.ts'
import { call } from '../shell/bridge.ts'
import { startPrintServer } from '../shell/print-server.ts'
import { openStation, pressKey, ready, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

test('a return label is printed into the box by itself, once; scanned when the goods are back, it opens their return', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings === null) throw new Error('the shop is not set up')
  await shop.call('settings.save', { version, shop: { ...settings, encloseReturnLabel: true } })
  await shop.order('1001', { towel: 1 })
  const printServer = await startPrintServer('Label_printer')
  const { page } = await openStation(launch, shop, { env: { CUPS_SERVER: printServer.address } })
  await call(page, 'shell.station.save', { printers: { label: 'Label_printer', slip: null, sheet: null } })
  await page.reload()
  await ready(page)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.towel.bin, goods.towel.ean)
  await expect(page.getByRole('heading', { name: /to the bench/ })).toBeVisible()

  await scan(page, 'TOTE-1', goods.towel.ean)
  await expect(band(page)).toContainText('Everything is in')
  await expect.poll(() => printServer.bytesOf(1).map((bytes) => String(bytes.subarray(0, 5)))).toEqual(['%PDF-'])
  const code = ownCode('return', 1)
  const { returns } = await shop.call('returns.list', { show: 'open' })
  expect(returns).toMatchObject([{ code, enclosed: true, expected: 1, received: 0 }])
  // Asked for again it is the same label.
  await page.keyboard.press('F8')
  await expect(page.getByRole('dialog')).toContainText('Why is it printed again?')
  await page.keyboard.press('3')
  await expect.poll(() => printServer.bytesOf(2).length).toBe(1)
  expect(printServer.bytesOf(2)).toEqual(printServer.bytesOf(1))

  await pressKey(page, '1')
  const weight = page.getByRole('textbox', { name: 'Weight on the scale' })
  await expect(weight).toBeFocused()
  await weight.pressSequentially('150', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('Packed, order 1001')
  await shop.call('shipping.scanOut', { carrier: 'Royal Mail', code: ownCode('parcel', 1), lastParcelId: null })
  await page.keyboard.press('Escape')
  await scan(page, code)
  await expect(page.getByRole('heading', { level: 1, name: 'of order 1001' })).toBeVisible()
  await expect(page.getByText('150 g')).toBeVisible()
  await scan(page, goods.towel.ean, goods.towel.bin)
  await expect(band(page)).toContainText('1 unit of TOWEL into A-02-1')
  expect(await shop.violations()).toEqual([])
  await printServer.stop()
})
