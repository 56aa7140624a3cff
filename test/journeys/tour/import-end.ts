import { call } from '../../shell/bridge.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { chooseFile, shopifyFile } from '../shopify-orders.ts'
import { goTo, quiet, type Stage } from './stage.ts'

/** A file while it is read and while it is written, what came of it, and the way back. */
export async function tourImportEnd({ page, shop, visit }: Stage): Promise<void> {
  const { rows } = await shop.call('items.list', { limit: 2 })
  const lines = rows.map(({ sku }) => ({ sku, quantity: 1 }))
  const orders = ['#9101', '#9102', '#9103'].map((name) => ({ name, createdAt: '2026-11-17 11:23:45 +0000', customer: 'Ada Lark', lines }))
  await goTo(page, '/import')
  await chooseFile(page, 'holiday-photo.csv', '\u0000\u0001\u0002 this is no list of anything')
  await quiet(page)
  await visit('import-not-understood')
  await page.keyboard.press('Escape')
  const progress = page.getByRole('region', { name: 'Progress of the import' })
  await call(page, 'behave', { answers: 'never', spared: ['items.list'] })
  await chooseFile(page, 'orders_export.csv', shopifyFile(orders))
  await expect(progress).toContainText('Reading')
  await visit('import-reading')
  await call(page, 'behave', { answers: 'right', spared: [] })
  await page.keyboard.press('Escape')
  await chooseFile(page, 'orders_export.csv', shopifyFile(orders))
  await expect(page.getByRole('button', { name: 'Import 3 orders' })).toBeEnabled()
  await quiet(page)
  await visit('import-ready')
  await call(page, 'behave', { answers: 'never', spared: [] })
  await page.keyboard.press('Control+Enter')
  await expect(progress).toContainText('Importing')
  await visit('import-writing')
  await call(page, 'behave', { answers: 'right', spared: [] })
  await page.reload()
  await ready(page)
  await goTo(page, '/import')
  await chooseFile(page, 'orders_export.csv', shopifyFile(orders))
  await expect(page.getByRole('button', { name: 'Import 3 orders' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('3 records imported')).toBeVisible()
  await quiet(page)
  await visit('import-done')
  await page.getByRole('grid').getByRole('button', { name: 'Take back' }).first().press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('import-take-back')
  await page.keyboard.press('Escape')
}
