import type { Page } from '@playwright/test'
import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { honeyCode, jam, withHoney } from './lot-shop.ts'

/** An owner recalls a lot in Stock. */
async function recall(page: Page, lot: string): Promise<void> {
  await go(page, 'Stock')
  await page.getByRole('row').filter({ hasText: 'HONEY' }).click()
  await page
    .getByRole('button', { name: `Stop or release lot ${lot} of HONEY` })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Recalled' }).check()
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Glass in it')
  await dialog.getByRole('button', { name: 'Recall the lot' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Recalled: Glass in it').first()).toBeVisible()
}

test('wrong, expired and recalled lots are refused in the aisle; SHORT brings another lot', async ({ launch, aShop }) => {
  const shop = await withHoney(await aShop())
  const orderId = await shop.orderHoney('1001', 2)
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  const alert = page.getByRole('alert')
  await scan(page, 'TOTE-1', 'H-01', honeyCode('L2'))
  await expect(alert).toContainText('Wrong lot')
  await scan(page, honeyCode('L1', '2020-01-31'))
  await expect(alert).toContainText('Expired')
  await scan(page, honeyCode('L1'))
  await expect(band(page)).toContainText('Right, 1 of 2')

  await recall(page, 'L1')
  await page.goBack()
  await go(page, 'Pick')
  await scan(page, ownCode('batch', 1))
  await expect(page.getByRole('heading', { level: 1, name: /^Batch / })).toBeVisible()
  await scan(page, honeyCode('L1'))
  await expect(alert).toContainText('Recalled lot')
  await scan(page, commandCode('SHORT'), commandCode('QTY2'))
  await expect(band(page)).toContainText('the rest is in H-02')
  await scan(page, 'H-02', honeyCode('L2'))
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  expect((await shop.call('orders.get', { id: orderId })).status).toBe('picked')

  await scan(page, 'TOTE-1')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await scan(page, honeyCode('L2'))
  await expect(alert).toContainText('Recalled lot')
  await page.keyboard.press('F10')
  await expect(band(page)).toContainText('HONEY is out')
  expect(await shop.violations()).toEqual([])
})

test('in a bin with two lots the picker says which one was taken', async ({ launch, aShop }) => {
  const shop = await withHoney(await aShop(), 'H-01')
  await shop.orderHoney('1001', 1)
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', 'H-01', jam.ean)
  await expect(page.getByRole('alert')).toContainText('Which lot?')
  await page.keyboard.press('F7')
  await expect(page.getByRole('dialog')).toContainText('Which lot is printed on it?')
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  expect(await shop.violations()).toEqual([])
})

test('a damaged unit leaves the parcel at the bench, and undo brings it back', async ({ launch, aShop }) => {
  const shop = await aShop()
  const orderId = await shop.order('1001', { blueMug: 1, towel: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', 'A-01-1', '4006381333931', 'A-02-1', '5012345678900', 'TOTE-1')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await scan(page, '4006381333931', commandCode('DAMAGED'))
  await expect(band(page)).toContainText('MUG-BLUE is out: put it into quarantine')
  await expect(page.getByRole('heading', { name: 'Scan a tote or an order' })).toBeVisible()
  expect((await shop.call('orders.get', { id: orderId })).status).toBe('allocated')
  await page.keyboard.press('F4')
  await expect(band(page)).toContainText('it is in the parcel again')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()
  await page.keyboard.press('F10')
  await page.keyboard.press('2')
  await expect(band(page)).toContainText('TOWEL is out')
  expect((await shop.call('orders.get', { id: orderId })).status).toBe('allocated')
  expect(await shop.violations()).toEqual([])
})

test('a box that is too heavy is refused; an owner lets it pass and says why', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { towel: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', 'A-02-1', '5012345678900', 'TOTE-1', '5012345678900')
  await expect(band(page)).toContainText('Everything is in')
  await page.keyboard.press('1')
  const weight = page.getByRole('textbox', { name: 'Weight on the scale' })
  await expect(weight).toBeFocused()
  await weight.pressSequentially('900', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Too heavy')
  await page.keyboard.press('F6')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Why it may go' }).fill('A catalogue is in it')
  await dialog.getByRole('button', { name: 'Let it pass' }).click()
  await expect(band(page)).toContainText('Closed')
  expect(await shop.violations()).toEqual([])
})
