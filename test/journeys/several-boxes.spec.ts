import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { countMouse, go, openStation, pressKey } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods, type SmallShop } from './small-shop.ts'

/** Order 1001, two blue mugs and a towel, picked into TOTE-1. */
async function picked(shop: SmallShop): Promise<number> {
  const orderId = await shop.order('1001', { blueMug: 2, towel: 1 })
  const { batchId } = await shop.call('picking.start', { orderIds: [orderId] })
  const { blueMug, towel } = goods
  for (const code of ['TOTE-1', blueMug.bin, blueMug.ean, blueMug.ean, towel.bin, towel.ean])
    await shop.call('picking.scan', { batchId, code })
  return orderId
}

async function measured(shop: SmallShop, sku: string): Promise<void> {
  const [row] = (await shop.call('items.list', { search: sku })).rows
  const {
    id,
    version,
    stock: _stock,
    moves: _moves,
    photoId: _photo,
    active: _active,
    ...item
  } = await shop.call('items.get', {
    id: row?.id ?? 0,
  })
  await shop.call('items.save', { id, version, item: { ...item, lengthMm: 240, widthMm: 150, heightMm: 60, paddingMm: 5 } })
}

test('an order that one carton does not hold goes in two boxes, from the first unit to the van', async ({ launch, aShop }) => {
  const shop = await aShop()
  const orderId = await picked(shop)
  for (const { sku } of [goods.blueMug, goods.towel]) await measured(shop, sku)
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)
  const weigh = async (grams: string) => {
    await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeFocused()
    await page.keyboard.type(grams, { delay: 60 })
    await page.keyboard.press('Enter')
    await expect(band(page)).toContainText('Closed. Now its label')
  }

  await go(page, 'Pack')
  await scan(page, 'TOTE-1')
  const plan = page.getByRole('list', { name: 'What goes into which box' })
  await expect(plan).toContainText('Box 1, Medium box: 2 × MUG-BLUE')
  await expect(plan).toContainText('Box 2, Medium box: 1 × TOWEL')
  await scan(page, goods.blueMug.ean, goods.blueMug.ean, commandCode('NEWBOX'))
  await expect(band(page)).toContainText('2 units in this box, 1 unit in the next')
  await scan(page, commandCode('DONE'))
  await expect(page.getByText('Medium box is the smallest that everything fits into.')).toBeVisible()
  await weigh('480')
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('Box packed. Now the next one of order 1001')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001, box 2' })).toBeVisible()

  await scan(page, commandCode('UNDO'), commandCode('UNDO'))
  await expect(band(page)).toContainText('Taken back: the label')
  await scan(page, ownCode('parcel', 1))
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001, box 2' })).toBeVisible()

  await scan(page, goods.towel.ean)
  await weigh('210')
  const second = (await shop.call('orders.get', { id: orderId })).parcels.at(-1)
  await scan(page, ownCode('parcel', second?.id ?? 0))
  await expect(band(page)).toContainText('Packed, order 1001')

  await page.keyboard.press('Escape')
  await go(page, 'Ship')
  await pressKey(page, '1')
  await expect(page.getByRole('heading', { level: 1, name: 'Scan-out to Royal Mail' })).toBeVisible()
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('A parcel of order 1001 is out')
  expect((await shop.call('orders.get', { id: orderId })).status).toBe('packed')
  await scan(page, ownCode('parcel', second?.id ?? 0))
  await expect(band(page)).toContainText('Order 1001 is out')
  expect((await shop.call('orders.get', { id: orderId })).status).toBe('shipped')
  expect(await mouse()).toBe(0)
  expect(await shop.violations()).toEqual([])
})

test('a gift is wished for in the order, wrapped at the bench, and its paper counted', async ({ launch, aShop }) => {
  const shop = await aShop()
  const orderId = await picked(shop)
  const paper = {
    name: 'Gift paper',
    kind: 'insert',
    unit: 'piece',
    carton: '',
    perUse: 1,
    channel: '',
    plastic: false,
    reorderPoint: 5,
  } as const
  const { id } = await shop.call('materials.save', { material: { ...paper, usedFor: 'gift' } })
  await shop.call('materials.receive', { id, quantity: 9 })
  const { page } = await openStation(launch, shop)

  await page.evaluate((order) => {
    location.hash = `/orders/all/${order}`
  }, orderId)
  await expect(page.getByRole('button', { name: 'Packing wishes' })).toBeVisible()
  await page.keyboard.press('w')
  await page.getByRole('checkbox', { name: 'Wrapped as a gift' }).press('Space')
  await page.getByRole('textbox', { name: 'Message to whom it is for' }).fill('Happy birthday, Ben!')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Save the wishes' }).press('Enter')
  await expect(page.getByText('Order 1001: the bench packs it that way')).toBeVisible()

  await go(page, 'Pack')
  await scan(page, 'TOTE-1', goods.blueMug.ean, goods.blueMug.ean, goods.towel.ean)
  await expect(page.getByText('Happy birthday, Ben!')).toBeVisible()
  await scan(page, commandCode('DONE'))
  await expect(page.getByRole('heading', { name: 'Gift: wrapped, message on top' })).toBeVisible()
  await scan(page, commandCode('DONE'), commandCode('QTY1'))
  await expect(page.getByRole('list', { name: 'Packing material that it uses' })).toContainText('Gift paper 1 piece')
  await page.keyboard.type('520', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('Closed. Now its label')
  expect((await shop.call('materials.list', {})).rows.map(({ name, onHand }) => [name, onHand])).toEqual([['Gift paper', 8]])
  expect(await shop.violations()).toEqual([])
})

test('material that runs low is on Today, never stops a parcel, and is received and counted', async ({ launch, aShop }) => {
  const shop = await aShop()
  await picked(shop)
  const { page } = await openStation(launch, shop)

  await page.evaluate(() => {
    location.hash = '/stock/material'
  })
  await expect(page.getByText('No packing material yet')).toBeVisible()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Name' }).fill('Small boxes')
  await page.getByRole('combobox', { name: 'Carton of the shop' }).click()
  await page.getByRole('option', { name: 'Small box' }).click()
  await page.getByRole('textbox', { name: 'Reorder at, pieces' }).fill('20')
  await page.getByRole('button', { name: 'Save the material' }).click()
  await expect(page.getByText('Small boxes is saved')).toBeVisible()

  await go(page, 'Pack')
  await scan(page, 'TOTE-1', goods.blueMug.ean, goods.blueMug.ean, goods.towel.ean, commandCode('DONE'), commandCode('QTY1'))
  await expect(page.getByRole('list', { name: 'Packing material that it uses' })).toContainText('none left by the books')
  await page.keyboard.type('520', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('By the books none was left of: Small boxes')
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('Packed, order 1001')
  await page.keyboard.press('Escape')

  await go(page, 'Today')
  const low = page.getByRole('region', { name: 'Packing material that is low' })
  await expect(low).toContainText('Small boxes')
  await low.getByRole('link', { name: 'Small boxes' }).press('Enter')
  const pane = page.getByRole('complementary', { name: 'Small boxes' })
  await expect(pane).toContainText('None left')
  await page.keyboard.press('r')
  await page.getByRole('textbox', { name: 'How much came, pieces' }).fill('50')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Small boxes: 49 pieces on the shelf')).toBeVisible()
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: 'How much is there, pieces' }).fill('52')
  await page.keyboard.press('Enter')
  await expect(pane).toContainText('52 pieces')
  await expect(pane).toContainText('52 parcels')
  await go(page, 'Today')
  await expect(page.getByText('Packing material that is low')).toBeHidden()
  expect(await shop.violations()).toEqual([])
})
