import { expect } from '../fixture.ts'
import { dialog, goTo, quiet, type Stage } from './stage.ts'

/** What is asked in Stock: counting, moving, editing, substitutes, who holds, new places, and packing material. */
export async function tourGoods(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const { rows } = await shop.call('items.list', { limit: 20 })
  const [, item, other] = rows
  await goTo(page, '/stock/items')
  await dialog(stage, 'c', 'Count', 'stock-count')
  await dialog(stage, 'n', 'Add an item', 'stock-item-new')
  await shop.call('substitutes.set', { itemId: item?.id ?? 0, skus: [other?.sku ?? ''] })
  await goTo(page, `/stock/items/${item?.id ?? 0}`)
  await dialog(stage, 'e', 'Edit', 'stock-item-edit')
  await dialog(stage, 'u', 'What may go out instead', 'stock-substitutes')
  for (const [button, name] of [
    [/^Count /, 'stock-count-here'],
    [/^Move /, 'stock-transfer'],
    [/allocated/, 'stock-held-by'],
  ] as const) {
    await page.getByRole('complementary').getByRole('button', { name: button }).first().press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await quiet(page)
    await visit(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await goTo(page, '/stock/bins')
  await dialog(stage, 'n', 'Add bins', 'stock-bins-new')
  await goTo(page, '/stock/material')
  await dialog(stage, 'n', 'material', 'stock-material-new')
  const { rows: materials } = await shop.call('materials.list', {})
  const low = materials.find(({ isLow }) => isLow)
  await goTo(page, `/stock/material/${low?.id ?? 0}`)
  await visit('stock-material-low')
  await dialog(stage, 'r', low?.name ?? '', 'stock-material-receive')
  await dialog(stage, 'c', low?.name ?? '', 'stock-material-count')
  await dialog(stage, 'e', low?.name ?? '', 'stock-material-edit')
  await dialog(stage, 'b', low?.name ?? '', 'stock-material-source')
}
