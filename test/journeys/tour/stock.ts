import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { expect } from '../fixture.ts'
import { scan } from '../scanner.ts'
import { itemsLike } from './scene.ts'
import { dialog, goTo, quiet, says, type Stage } from './stage.ts'

/** The page of an item, a recall, and a bin that is counted. */
export async function tourStock(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const { rows } = await shop.call('stock.list', { limit: 200 })
  const held = rows.find(({ kind, allocated }) => kind === 'bin' && allocated > 0) ?? rows[0]
  await goTo(page, `/stock/items/${held?.itemId ?? 0}/page`)
  await expect(page.getByRole('group', { name: 'Numbers of this item' })).toBeVisible()
  await visit('stock-item-page')
  await dialog(stage, 'q', 'Quarantine', 'stock-quarantine')
  await dialog(stage, 'x', 'Scrap', 'stock-scrap')
  const { rows: sent } = await shop.call('orders.queue', { tab: 'shipped', limit: 1 })
  const order = await shop.call('orders.get', { id: sent[0]?.id ?? 0 })
  const gone = await shop.call('items.list', { search: order.lines[0]?.sku ?? '' })
  const lot = (await shop.call('stock.list', { itemId: gone.rows[0]?.id ?? 0 })).rows[0]
  await goTo(page, `/stock/recall/${lot?.lotId ?? 0}`)
  await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeVisible()
  await visit('stock-recall')
  await goTo(page, '/stock/counts')
  await dialog(stage, 'n', 'Plan counts', 'stock-counts-plan')
  const free = rows.find(({ kind, lot: code, allocated }) => kind === 'bin' && code === '' && allocated === 0)
  await scan(page, free?.location ?? '')
  await expect(page.getByRole('heading', { level: 1, name: `Count ${free?.location ?? ''}` })).toBeVisible()
  await visit('stock-bench-empty')
  await scan(page, free?.sku ?? '')
  await says(page, free?.sku ?? '')
  await visit('stock-bench-counted')
  await scan(page, commandCode('SHORT'))
  await quiet(page)
  await visit('stock-bench-refused')
  await page.keyboard.press('Escape')
  await lotNeeded(stage)
  await goTo(page, '/stock/counts')
  await visit('stock-counts')
}

/** Two lots of one item in one bin: the code of the unit does not say which it is of. */
async function lotNeeded(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const [jar] = await itemsLike(shop, ({ lotTracked, stock, barcodes }) => lotTracked && stock.length > 0 && barcodes.length > 0, 1)
  const bin = jar?.stock.find(({ kind }) => kind === 'bin')?.location ?? ''
  const lot = { lot: 'L260401', expiresOn: '2028-04-01', counted: 12, reason: 'found' } as const
  await shop.call('stock.count', { sku: jar?.sku ?? '', location: bin, ...lot })
  await goTo(page, '/stock/counts')
  await scan(page, bin)
  await expect(page.getByRole('heading', { level: 1, name: `Count ${bin}` })).toBeVisible()
  await scan(page, jar?.barcodes[0]?.code ?? '')
  await expect(page.getByRole('alert')).toBeVisible()
  await quiet(page)
  await visit('stock-bench-lot-needed')
  await dialog(stage, 'F7', 'lot', 'stock-bench-lot')
  await page.keyboard.press('Escape')
}
