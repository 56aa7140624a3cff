import { ownCode } from '../../domain/scanning/own-codes.ts'
import { countMouse, openStation } from './hands.ts'
import { band } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { measuredShop } from './measured-shop.ts'
import { goods } from './small-shop.ts'
import { handOverByScans, handsAt, type Hands } from './working-hands.ts'

const sum = (hands: Hands) => hands.done().scans

test('orders of one unit are packed straight from the shelf: three scans each from taking work to hand-over, no key and no mouse', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  await measuredShop(shop, { singlesFromShelf: true })
  await shop.order('1001', { candle: 1 })
  await shop.order('1002', { towel: 1 })
  await shop.order('1003', { candle: 1 })
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)
  const hands = handsAt(page)

  // Once a shift.
  await hands.say('PACK')
  await expect(page.getByRole('heading', { name: 'From the shelf' })).toBeVisible()
  await expect(page.getByTestId('shelf')).toContainText(goods.candle.bin)
  const begun = sum(hands)

  const units = [goods.candle, goods.towel, goods.candle]
  for (const [index, unit] of units.entries()) {
    await hands.scan(unit.ean)
    await expect(band(page)).toContainText('Closed. Now its label')
    await hands.scan(ownCode('parcel', index + 1))
    await expect(band(page)).toContainText('Packed, order')
  }
  const packed = sum(hands)
  expect(packed - begun).toBe(2 * units.length)

  // Once a van: its place, and the first label, which says whose van it is.
  await hands.say('SHIP')
  await expect(page.getByRole('heading', { level: 1, name: 'Ship' })).toBeVisible()
  await hands.scan(ownCode('parcel', 1))
  await expect(page.getByRole('heading', { level: 1, name: 'Scan-out to Royal Mail' })).toBeVisible()
  const atVan = sum(hands)
  for (const [index] of units.entries()) {
    await hands.scan(ownCode('parcel', index + 1))
    await expect(band(page)).toContainText('is out')
  }
  expect({ perOrder: (packed - begun + sum(hands) - atVan) / units.length, ...hands.done(), mouse: await mouse() }).toEqual({
    perOrder: 3,
    // Nine of the orders, one of the shift, two of the van.
    scans: 12,
    keys: 0,
    mouse: 0,
  })

  // Once a van: the manifest is closed.
  await hands.say('DONE')
  await expect(page.getByRole('dialog')).toBeVisible()
  await hands.say('QTY1')
  await expect(band(page)).toContainText('3 parcels handed over to Royal Mail')
  expect({ ...hands.done(), mouse: await mouse() }).toEqual({ scans: 14, keys: 0, mouse: 0 })
  const { rows } = await shop.call('orders.queue', { tab: 'all' })
  expect(Object.fromEntries(rows.map(({ number, status }) => [number, status]))).toEqual({
    '1001': 'shipped',
    '1002': 'shipped',
    '1003': 'shipped',
  })
  expect(await shop.violations()).toEqual([])
})

test('walked with a cart they take four scans each and one for each bin, and no key either', async ({ launch, aShop }) => {
  const shop = await aShop()
  await measuredShop(shop)
  for (const number of ['1001', '1002', '1003']) await shop.order(number, { candle: 1 })
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)
  const hands = handsAt(page)

  // Once a cart: the place, the way to walk, the beginning, and the way to the bench.
  await hands.say('PICK')
  await expect(page.getByRole('button', { name: 'Start picking 3 orders' })).toBeEnabled()
  await hands.say('QTY2')
  await expect(page.getByText('Orders of one unit, collected together')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start picking 3 orders' })).toBeEnabled()
  await hands.say('DONE')
  await expect(band(page)).toContainText(`Go to ${goods.candle.bin}`)
  for (const code of [goods.candle.bin, goods.candle.ean, goods.candle.ean, goods.candle.ean]) await hands.scan(code)
  await expect(page.getByRole('heading', { name: 'Push the cart to the bench' })).toBeVisible()
  await hands.say('DONE')
  for (const parcelId of [1, 2, 3]) {
    await hands.scan(goods.candle.ean)
    await expect(band(page)).toContainText('Closed. Now its label')
    await hands.scan(ownCode('parcel', parcelId))
    await expect(band(page)).toContainText('Packed, order')
  }
  await handOverByScans(page, hands, [1, 2, 3])
  await expect(band(page)).toContainText('3 parcels handed over to Royal Mail')
  const [orders, bins, cart, van] = [3, 1, 4, 4]
  expect({ ...hands.done(), mouse: await mouse() }).toEqual({ scans: 4 * orders + bins + cart + van, keys: 0, mouse: 0 })
  expect(await shop.violations()).toEqual([])
})

test('what is wrong with a unit from the shelf is said, and UNDO puts it back onto its shelf', async ({ launch, aShop }) => {
  const shop = await aShop()
  await measuredShop(shop, { singlesFromShelf: true })
  await shop.order('1001', { blueMug: 1 })
  await shop.order('1002', { towel: 1, candle: 1 })
  const { page } = await openStation(launch, shop)
  const hands = handsAt(page)
  await hands.say('PACK')

  await hands.scan(goods.redMug.ean)
  await expect(band(page)).toContainText('Wrong variant')
  await hands.scan(goods.towel.ean)
  await expect(band(page)).toContainText('Not alone')
  await expect(band(page)).toContainText('Order 1002 wants')
  await hands.scan(goods.blueMug.ean)
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await expect(page.getByText('Padding on all sides')).toBeVisible()
  await expect(page.getByText('Taken from')).toBeVisible()
  await hands.say('UNDO')
  await expect(band(page)).toContainText(`Put the unit into ${goods.blueMug.bin} again`)
  await expect(page.getByTestId('shelf')).toContainText(goods.blueMug.bin)
  expect((await shop.call('orders.queue', { tab: 'all' })).rows.map(({ status }) => status)).toEqual(['allocated', 'allocated'])
  expect(await shop.violations()).toEqual([])
})

test('the scanned parcel of another carrier is refused at the van', async ({ launch, aShop }) => {
  const shop = await aShop()
  await measuredShop(shop, { singlesFromShelf: true })
  await shop.order('1001', { candle: 1 })
  await shop.order('1002', { towel: 1 })
  const { page } = await openStation(launch, shop)
  const hands = handsAt(page)
  await hands.say('PACK')
  await hands.scan(goods.candle.ean)
  await expect(band(page)).toContainText('Closed. Now its label')
  await hands.scan(ownCode('parcel', 1))
  await expect(band(page)).toContainText('Packed, order')
  const { parcelId } = await shop.call('packing.open', { code: goods.towel.ean })
  await shop.call('packing.close', { parcelId, carton: 'S', weightGrams: 190, carrier: 'DHL' })
  await shop.call('packing.scan', { parcelId, code: ownCode('parcel', parcelId) })

  await hands.say('SHIP')
  await hands.scan(ownCode('parcel', 1))
  await expect(page.getByRole('heading', { level: 1, name: 'Scan-out to Royal Mail' })).toBeVisible()
  await hands.scan(ownCode('parcel', parcelId))
  await expect(band(page)).toContainText('DHL')
  const { carriers } = await shop.call('shipping.staged', {})
  expect(carriers.map(({ staged }) => staged.length).filter((count) => count > 0)).toEqual([1, 1])
})
