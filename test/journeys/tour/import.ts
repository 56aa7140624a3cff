import { expect } from '../fixture.ts'
import { chooseFile, shopifyHeader } from '../shopify-orders.ts'
import { goTo, quiet, type Stage } from './stage.ts'

const rows = [
  '#9001,2026-11-17 11:23:45 +0000,paid,GBP,Ada Lark,12 Mill Lane,Leeds,LS1 4AP,GB,2,Enamel mug - green / 350 ml,9.00,MUG-GRE-350',
  '#9001,,,,,,,,,1,Bud vase - blue / small,14.00,VAS-BLU-SMA',
  '#9002,2026-11-17 12:00:00 +0000,pending,GBP,Bo Færch,Østergade 4,København,1100,DK,1,Enamel mug - blue / 500 ml,9.00,MUG-BLU-500',
  '#9003,2026-11-17 12:10:00 +0000,paid,GBP,Cy Quill,1 Elm St,Leeds,LS1 4AP,GB,one,Enamel mug - blue / 350 ml,9.00,MUG-BLU-350',
]

const prices = [
  'sku,supplier,code,price,currency,pack_size,min_quantity,priority',
  'MUG-BLU-350,Nobody Ltd,N-1,3.20,GBP,12,24,1',
  'MUG-BLU-500,Nobody Ltd,N-2,-3.20,GBP,12,24,1',
  'MUG-GRE-350,Nobody Ltd,N-3,3.20,GBP,1.5,24,1',
]

/** A file as it is understood and what is wrong with it; nothing of it is taken. */
export async function tourImport({ page, visit }: Stage): Promise<void> {
  await goTo(page, '/import')
  await chooseFile(page, 'orders_export.csv', [shopifyHeader, ...rows].join('\n'))
  await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('Shopify orders')
  await quiet(page)
  await visit('import-problems')
  await page.getByRole('tab', { name: 'As understood' }).press('Enter')
  await quiet(page)
  await visit('import-understood')
  await page.keyboard.press('Escape')
  await chooseFile(page, 'prices.csv', prices.join('\n'))
  await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('Packbench prices of suppliers')
  await quiet(page)
  await visit('import-prices-problems')
}
