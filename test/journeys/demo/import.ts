import { expect } from '../fixture.ts'
import { go } from '../hands.ts'
import { chooseFile, shopifyFile, type ShopifyOrder } from '../shopify-orders.ts'
import { picture, type Demo } from './steps.ts'

/** Three orders as a channel exports them; of items that lie on the shelf. Returns their numbers. */
export async function importOrders(demo: Demo, createdAt: string): Promise<readonly string[]> {
  const { page, shop, tell } = demo
  const { rows } = await shop.call('items.list', { limit: 200 })
  const skus = rows.filter(({ available }) => available >= 5).map(({ sku }) => sku)
  const wanted = (at: number, quantity: number) => ({ sku: skus[at] ?? '', quantity })
  const orders: readonly ShopifyOrder[] = [
    { name: '#9001', createdAt, customer: 'Ada Lark', lines: [wanted(2, 2), wanted(40, 1)] },
    { name: '#9002', createdAt, customer: 'Bo Færch', lines: [wanted(17, 1)] },
    { name: '#9003', createdAt, customer: '강지우', lines: [wanted(61, 1), wanted(3, 3)] },
  ]
  await go(page, 'Import')
  await chooseFile(page, 'orders_export.csv', shopifyFile(orders))
  await expect(page.getByRole('button', { name: 'Import 3 orders' })).toBeEnabled()
  tell('Import   orders_export.csv is understood as Shopify orders: 3 orders, 5 lines')
  await picture(demo, 'import')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('3 records imported')).toBeVisible()
  tell('Import   3 orders imported, their stock is allocated')
  return orders.map(({ name }) => name)
}
