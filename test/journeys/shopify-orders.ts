import type { Page } from '@playwright/test'

export const shopifyHeader =
  'Name,Created at,Financial Status,Currency,Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku'

export interface ShopifyOrder {
  readonly name: string
  /** '2026-05-14 11:23:45 +0100' */
  readonly createdAt: string
  readonly customer: string
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[]
}

/** The file that Shopify exports, as it writes it: what belongs to the order stands on its first line only. */
export function shopifyFile(orders: readonly ShopifyOrder[]): string {
  const rows = orders.flatMap(({ name, createdAt, customer, lines }) =>
    lines.map(({ sku, quantity }, index) => {
      const order = index === 0 ? `${createdAt},paid,GBP,${customer},12 Mill Lane,Leeds,LS1 4AP,GB` : ',,,,,,,'
      return `${name},${order},${quantity},${sku},9.00,${sku}`
    }),
  )
  return [shopifyHeader, ...rows].join('\n')
}

/** Chooses a file by key, as the system's dialog would hand it over. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  // The window has to know that the dialog is answered here before it opens one.
  await page.evaluate(() => document.title)
  await page.keyboard.press('Control+O')
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}
