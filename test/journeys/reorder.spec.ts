import { openStation } from './hands.ts'
import { aSellingShop } from './selling-shop.ts'
import { expect, test } from './shop-fixture.ts'

test('what sold runs out: the board says why, drafts the order by keyboard, and puts off what can wait', async ({ launch, aShop }) => {
  const shop = await aSellingShop(await aShop())
  const { page } = await openStation(launch, shop)
  await page.keyboard.press('Alt+8')
  await page.keyboard.press('u')
  const row = page.getByRole('row').filter({ hasText: 'MUG-BLUE' })
  await expect(row).toContainText('Potter')
  await expect(row).toContainText('Now')
  await page.keyboard.press('ArrowDown')
  const pane = page.getByRole('complementary')
  await expect(pane).toContainText('Sells 2 a day')
  await page.keyboard.press('x')
  await expect(page.getByText('1 chosen')).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText('PO-0001 drafted for Potter')).toBeVisible()
  await expect(row).toHaveCount(0)
  const draft = await shop.call('purchasing.get', { id: 1 })
  expect(draft.linesShown.map(({ sku, quantity, packSize }) => ({ sku, dozens: quantity / packSize }))).toEqual([
    { sku: 'MUG-BLUE', dozens: expect.any(Number) },
  ])

  await page.getByRole('row').filter({ hasText: 'TOWEL' }).click()
  await page.keyboard.press('z')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Why' }).fill('A new pattern comes')
  await dialog.getByRole('button', { name: 'Put off' }).click()
  await expect(page.getByText('Nothing has to be ordered')).toBeVisible()
  await page.getByRole('switch', { name: 'Also what is put off or drafted' }).click()
  await page.getByRole('row').filter({ hasText: 'TOWEL' }).click()
  await expect(pane).toContainText('A new pattern comes')
  await page.keyboard.press('z')
  await expect(page.getByText('TOWEL is shown again')).toBeVisible()
  expect(await shop.violations()).toEqual([])
})
