import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation, pressKey, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods, nowhere } from './small-shop.ts'

test('a kit is made of its parts, ordered by its own SKU, and picked, verified and handed over as parts', async ({ launch, aShop }) => {
  const shop = await aShop()
  const blank = { product: '', variant: {}, weightGrams: null, lengthMm: null, widthMm: null, heightMm: null, flags: [], barcodes: [] }
  await shop.call('items.save', { item: { ...blank, sku: 'AA-GIFT', name: 'Gift set', lotTracked: false, priceMinor: 2500 } })
  const { page } = await openStation(launch, shop)
  await go(page, 'Stock')
  await page.getByRole('row').filter({ hasText: 'AA-GIFT' }).click()
  await expect(page.getByText('It is picked as itself.')).toBeVisible()
  await page.keyboard.press('k')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('2 TOWEL\nCANDLE')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Enough for 3.')).toBeVisible()

  const address = { ...nowhere, name: 'Anna Example', line1: '1 Sample Street', city: 'Leeds', postcode: 'LS1 1AA', country: 'GB' }
  const { id: orderId } = await shop.call('orders.create', {
    channel: 'web',
    number: '1001',
    orderedAt: Date.now() - 3_600_000,
    promiseAt: null,
    shipTo: address,
    email: '',
    serviceLevel: 'Tracked 48',
    note: '',
    currency: 'GBP',
    lines: [{ sku: 'AA-GIFT', name: 'Gift set', quantity: 1, unitPriceMinor: 2500, externalId: '' }],
  })
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.towel.bin, goods.towel.ean, goods.towel.ean, goods.candle.bin, goods.candle.ean)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await scan(page, 'TOTE-1')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await scan(page, goods.towel.ean, goods.towel.ean, goods.candle.ean)
  await expect(band(page)).toContainText('Everything is in')
  await pressKey(page, '1')
  const weight = page.getByRole('textbox', { name: 'Weight on the scale' })
  await expect(weight).toBeFocused()
  await weight.pressSequentially('480', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('Closed')
  const [parcel] = (await shop.call('orders.get', { id: orderId })).parcels
  await scan(page, ownCode('parcel', parcel?.id ?? 0))
  await expect(page.getByRole('heading', { name: 'Scan a tote or an order' })).toBeVisible()
  await shop.call('shipping.scanOut', { carrier: 'Royal Mail', code: ownCode('parcel', parcel?.id ?? 0), lastParcelId: null })
  const order = await shop.call('orders.get', { id: orderId })
  expect([order.status, order.lines.map(({ sku, name, shipped }) => [sku, name, shipped])]).toEqual([
    'shipped',
    [
      ['TOWEL', 'Gift set: Linen tea towel', 2],
      ['CANDLE', 'Gift set: Beeswax candle', 1],
    ],
  ])
  expect(await shop.violations()).toEqual([])
})
