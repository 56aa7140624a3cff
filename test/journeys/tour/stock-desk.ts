import { expect } from '../fixture.ts'
import { nowhere } from '../small-shop.ts'
import { tourTime } from './sample-shop.ts'
import { dialog, goTo, quiet, type Stage } from './stage.ts'

const longSku = 'ENAMEL-MUG-BLUE-350-ML-WITH-LID'

/** What waits to be put away, what is behind a quarantined number, an order of kits, and labels that have no room. */
export async function tourStockDesk(stage: Stage): Promise<void> {
  const { page, visit } = stage
  const { itemId, orderId } = await setScene(stage)
  // A second service wrote it.
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
  await goTo(page, '/stock/putaway')
  await expect(page.getByText('laid there by hand').first()).toBeVisible()
  await visit('stock-put-away')
  await dialog(stage, 'p', 'Carry it to', 'stock-put-away-bin')
  await goTo(page, `/stock/items/${itemId}/page`)
  await expect(page.getByRole('group', { name: 'Numbers of this item' })).toBeVisible()
  await page.keyboard.press('6')
  await expect(page.getByText('set aside by hand')).toBeVisible()
  await visit('stock-item-quarantined')
  await goTo(page, `/orders/all/${orderId}`)
  await expect(page.getByRole('list', { name: 'Parts of Breakfast for two' })).toBeVisible()
  await visit('orders-kit')
  await goTo(page, '/stock/items')
  await page.getByRole('button', { name: 'Print item labels' }).click()
  await page.getByRole('menuitem', { name: 'Small labels, 50 × 25 mm' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('no room on this paper')
  await quiet(page)
  await visit('print-left-out')
  await page.keyboard.press('Escape')
}

async function setScene({ shop }: Stage): Promise<{ readonly itemId: number; readonly orderId: number }> {
  const { rows } = await shop.call('stock.list', { limit: 200 })
  const free = rows.filter((row) => row.kind === 'bin' && row.lot === '' && row.onHand - row.allocated > 4)
  const [one, two, three] = free
  if (!one || !two || !three) throw new Error('the sample shop has not three free items')
  await shop.call('stock.transfer', { stockId: one.stockId, toLocation: 'RECEIVING', quantity: 3 })
  await shop.call('stock.transfer', { stockId: two.stockId, toLocation: 'RECEIVING', quantity: 2 })
  await shop.call('stock.transfer', {
    stockId: three.stockId,
    toLocation: 'QUARANTINE',
    quantity: 2,
    reason: 'damaged',
    note: 'Torn wrapping',
  })
  const blank = { product: '', variant: {}, weightGrams: null, lengthMm: null, widthMm: null, heightMm: null, flags: [], barcodes: [] }
  const named = { ...blank, lotTracked: false, priceMinor: 2900 }
  await shop.call('items.save', { item: { ...named, sku: longSku, name: 'Enamel mug with lid' } })
  const { id: kitId } = await shop.call('items.save', { item: { ...named, sku: 'KIT-BREAKFAST', name: 'Breakfast for two' } })
  const parts = [
    { sku: one.sku, quantity: 2 },
    { sku: two.sku, quantity: 1 },
  ]
  await shop.call('kits.set', { itemId: kitId, parts })
  const shipTo = { ...nowhere, name: 'Anna Example', line1: '1 Sample Street', city: 'Leeds', postcode: 'LS1 1AA', country: 'GB' }
  const line = { name: '', unitPriceMinor: 2900, externalId: '' }
  const { id: orderId } = await shop.call('orders.create', {
    channel: 'web',
    number: 'KIT-1',
    orderedAt: tourTime - 3_600_000,
    promiseAt: null,
    shipTo,
    email: '',
    serviceLevel: 'Standard',
    note: '',
    currency: 'GBP',
    lines: [
      { ...line, sku: 'KIT-BREAKFAST', quantity: 1 },
      { ...line, sku: three.sku, quantity: 1, unitPriceMinor: 800 },
    ],
  })
  return { itemId: three.itemId, orderId }
}
