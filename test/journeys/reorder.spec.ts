import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStation, pressKey } from './hands.ts'
import { aSellingShop } from './selling-shop.ts'
import { expect, test } from './shop-fixture.ts'

test('what sold runs out: the board says why, prints, drafts the order by keyboard, and puts off what can wait', async ({
  launch,
  aShop,
}) => {
  const shop = await aSellingShop(await aShop())
  const folder = mkdtempSync(join(tmpdir(), 'packbench-board-'))
  // The window may run as another user.
  chmodSync(folder, 0o777)
  const { page } = await openStation(launch, shop, { env: { PACKBENCH_SAVE_FOLDER: folder } })
  await page.keyboard.press('Alt+8')
  await pressKey(page, 'u')
  const row = page.getByRole('row').filter({ hasText: 'MUG-BLUE' })
  await expect(row).toContainText('Potter')
  await expect(row).toContainText('Now')
  await page.keyboard.press('p')
  await expect(page.getByText('The list is saved as')).toBeVisible()
  const [saved = ''] = readdirSync(folder)
  expect([saved, readFileSync(join(folder, saved)).subarray(0, 5).toString()]).toEqual([
    expect.stringMatching(/^reorder-.*\.pdf$/),
    '%PDF-',
  ])
  await page.keyboard.press('ArrowDown')
  const pane = page.getByRole('complementary')
  await expect(pane).toContainText('Sells 2 a day')
  await pressKey(page, 'x')
  await expect(page.getByText('1 chosen')).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText('PO-0001 drafted for Potter')).toBeVisible()
  await expect(row).toHaveCount(0)
  const draft = await shop.call('purchasing.get', { id: 1 })
  expect(draft.linesShown.map(({ sku, quantity, packSize }) => ({ sku, dozens: quantity / packSize }))).toEqual([
    { sku: 'MUG-BLUE', dozens: expect.any(Number) },
  ])

  await page.getByRole('row').filter({ hasText: 'TOWEL' }).click()
  await pressKey(page, 'z')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Why' }).fill('A new pattern comes')
  await dialog.getByRole('button', { name: 'Put off' }).click()
  await expect(page.getByText('Nothing has to be ordered')).toBeVisible()
  await page.getByRole('switch', { name: 'Also what is put off or drafted' }).click()
  await page.getByRole('row').filter({ hasText: 'TOWEL' }).click()
  await expect(pane).toContainText('A new pattern comes')
  await pressKey(page, 'z')
  await expect(page.getByText('TOWEL is shown again')).toBeVisible()
  expect(await shop.violations()).toEqual([])
})

test('an owner says how much is kept of an item, and takes it back', async ({ launch, aShop }) => {
  const shop = await aSellingShop(await aShop())
  const { page } = await openStation(launch, shop)
  await page.keyboard.press('Alt+8')
  await page.getByRole('link', { name: 'Rules' }).click()
  await pressKey(page, 'n')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'SKU' }).fill('NO-SUCH')
  await dialog.getByRole('combobox', { name: 'Rule' }).click()
  await page.getByRole('option', { name: 'Minimum and maximum' }).click()
  await dialog.getByRole('textbox', { name: 'Minimum, units' }).fill('50')
  await dialog.getByRole('textbox', { name: 'Maximum, units' }).fill('20')
  await dialog.getByRole('button', { name: 'Save the rule' }).click()
  await expect(dialog.getByRole('alert')).toContainText('NO-SUCH')
  await dialog.getByRole('textbox', { name: 'SKU' }).fill('candle')
  await dialog.getByRole('button', { name: 'Save the rule' }).click()
  await expect(dialog.getByRole('alert')).toContainText('The minimum (50) is above the maximum (20)')
  await dialog.getByRole('textbox', { name: 'Maximum, units' }).fill('80')
  await dialog.getByRole('button', { name: 'Save the rule' }).click()
  await expect(page.getByText('Between 50 and 80')).toBeVisible()
  await page.getByRole('link', { name: 'Reorder' }).click()
  await page.getByRole('row').filter({ hasText: 'CANDLE' }).click()
  await expect(page.getByRole('complementary')).toContainText('Your rule keeps more than 50 and fills up to 80')
  await page.getByRole('link', { name: 'Open the item' }).click()
  await expect(page.getByRole('complementary')).toContainText('Between 50 and 80 (its own)')
  await page.keyboard.press('Alt+8')
  await page.getByRole('link', { name: 'Rules' }).click()
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No rule is said')).toBeVisible()
  expect(await shop.call('reorder.policies', {})).toEqual({ policies: [] })
})
