import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addSupplier } from './a-supplier.ts'
import { go, openStation, pressKey } from './hands.ts'
import { expect, test } from './shop-fixture.ts'
import type { SmallShop } from './small-shop.ts'

/** Eight small boxes are left of which thirty should be there. */
async function fewBoxes(shop: SmallShop): Promise<number> {
  const rest = { unit: 'piece', perUse: 0, usedFor: 'always', channel: '', plastic: false } as const
  const { id } = await shop.call('materials.save', {
    material: { ...rest, name: 'Small boxes', kind: 'carton', carton: 'S', reorderPoint: 30 },
  })
  await shop.call('materials.receive', { id, quantity: 8 })
  return id
}

test('boxes that run low are ordered from the board, sent, counted in and taken back', async ({ launch, aShop }) => {
  const shop = await aShop()
  const boxes = await fewBoxes(shop)
  await addSupplier(shop, 'Box Maker')
  const folder = mkdtempSync(join(tmpdir(), 'packbench-boxes-'))
  // The window may run as another user.
  chmodSync(folder, 0o777)
  const { page } = await openStation(launch, shop, { env: { PACKBENCH_SAVE_FOLDER: folder } })

  await test.step('the board says that nobody is known who sells them; the page of the material takes it', async () => {
    await go(page, 'Buy')
    const low = page.getByRole('region', { name: 'Packing material that is low' })
    await expect(low).toContainText('Nobody sells it to you')
    await expect(low.getByRole('button', { name: 'Order materials' })).toBeDisabled()
    await low.getByRole('link', { name: 'Small boxes' }).press('Enter')
    await expect(page.getByRole('complementary', { name: 'Small boxes' })).toContainText('Nobody is known who sells it.')
    await pressKey(page, 'b')
    const dialog = page.getByRole('dialog', { name: 'Who sells Small boxes' })
    await dialog.getByRole('combobox', { name: 'Supplier' }).press('Enter')
    await page.getByRole('option', { name: 'Box Maker' }).click()
    await dialog.getByRole('textbox', { name: 'Their code' }).fill('B-25')
    await dialog.getByRole('textbox', { name: 'Price of a pack (GBP)' }).fill('12.50')
    await dialog.getByRole('textbox', { name: 'In a pack, pieces' }).fill('25')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Small boxes' })).toContainText('a pack of 25 pieces, £12.50 each')
  })

  await test.step('one key orders what is low, by the pack', async () => {
    await go(page, 'Buy')
    const low = page.getByRole('region', { name: 'Packing material that is low' })
    await expect(low).toContainText('8 pieces left, reordered at 30 pieces')
    await expect(low).toContainText('1 pack of 25 pieces from Box Maker · £12.50')
    await pressKey(page, 'm')
    await expect(page.getByText('1 material is on PO-0001, Box Maker')).toBeVisible()
    await expect(low).toHaveCount(0)
  })

  await test.step('the order is sent and saved like any other', async () => {
    await page.getByRole('link', { name: 'Purchase orders' }).press('Enter')
    await expect(page.getByRole('row').filter({ hasText: 'PO-0001' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    const order = page.getByRole('complementary', { name: 'PO-0001' })
    await expect(order).toContainText('Small boxes')
    await page.keyboard.press('s')
    await expect(order).toContainText('Sent')
    await expect(order).toContainText('1 to come')
    await page.keyboard.press('p')
    await expect(page.getByText('PO-0001 is saved as')).toBeVisible()
    expect(readFileSync(join(folder, 'PO-0001-Box-Maker.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  await test.step('what comes is counted onto the shelf; a wrong count is taken back', async () => {
    const order = page.getByRole('complementary', { name: 'PO-0001' })
    await pressKey(page, 'm')
    const packs = page.getByRole('dialog', { name: 'Packing material of PO-0001' }).getByRole('textbox', { name: /^Small boxes/ })
    await expect(packs).toBeFocused()
    await packs.fill('2')
    await page.keyboard.press('Enter')
    await expect(page.getByText('2 packs of PO-0001 are on the shelf')).toBeVisible()
    await expect(order).toContainText('2 packs came')
    await order.getByRole('button', { name: 'Take the last count back' }).press('Enter')
    await expect(page.getByText('2 packs of Small boxes are taken back')).toBeVisible()
    await pressKey(page, 'm')
    await packs.fill('1')
    await page.keyboard.press('Enter')
    await expect(order).toContainText('Received')
  })
  const [row] = (await shop.call('materials.list', {})).rows
  expect([row?.id, row?.onHand, row?.isLow]).toEqual([boxes, 33, false])
  expect(await shop.violations()).toEqual([])
})
