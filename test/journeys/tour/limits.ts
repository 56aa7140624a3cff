import { expect } from '../fixture.ts'
import { tourTime } from './sample-shop.ts'
import { dialog, goTo, quiet, type Stage } from './stage.ts'

/** An item that is limited, an order that wants more of it, and what each channel may sell. */
export async function tourLimits(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const { rows } = await shop.call('items.list', { limit: 200 })
  const special = rows.find(({ available }) => available > 8)
  const itemId = special?.id ?? 0
  const sku = special?.sku ?? ''
  await goTo(page, `/stock/items/${itemId}`)
  await expect(page.getByText('None: everybody may order as many as they want.')).toBeVisible()
  await dialog(stage, 'l', 'Limits of', 'stock-limits-change')
  const { sold } = await soldOf(stage, itemId)
  await shop.call('caps.set', {
    itemId,
    perCustomer: { units: 2, firstDay: null, lastDay: null },
    total: { units: sold + 12, firstDay: '2026-11-01', lastDay: '2026-12-24' },
  })
  const orderId = await overTheLimit(stage, sku)
  await page.reload()
  await goTo(page, `/stock/items/${itemId}/page`)
  await expect(page.getByText('waits in order')).toBeVisible()
  await page.getByRole('button', { name: /^Backordered/ }).press('Enter')
  await quiet(page)
  await visit('stock-limits-page')
  await goTo(page, `/orders/on_hold/${orderId}`)
  await expect(page.getByText(/over: at most 2 for each customer/)).toBeVisible()
  await quiet(page)
  await visit('orders-over-limit')
  await dialog(stage, 'l', 'is over a limit', 'orders-over-limit-decide')

  await goTo(page, '/stock/channels')
  await expect(page.getByRole('grid', { name: 'Stock for Amazon' })).toBeVisible()
  await quiet(page)
  await visit('stock-channels')
  await page.keyboard.press('ArrowDown')
  await dialog(stage, 'b', 'Buffer of', 'stock-channels-buffer')
  const { exportId } = await shop.call('channels.export', { channel: 'amazon' })
  await shop.call('channels.told', { exportId })
  await shop.call('channels.setBuffer', { itemId, units: (special?.available ?? 0) - 5 })
  await page.reload()
  await goTo(page, '/stock/channels')
  await page.getByRole('checkbox', { name: 'Only what changed' }).press('Space')
  await expect(page.getByRole('row', { name: new RegExp(`^${sku}`) })).toBeVisible()
  await quiet(page)
  await visit('stock-channels-changed')
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings === null) return
  const channels = [
    { channel: 'shopify', format: 'shopify-inventory' as const, buffer: 2, location: '' },
    { channel: 'amazon', format: 'amazon-quantity' as const, buffer: 1, location: '' },
  ]
  await shop.call('settings.save', { shop: { ...settings, channels }, version })
  await page.reload()
  await goTo(page, '/stock/channels')
  await page.getByRole('combobox', { name: 'Channel' }).press('Enter')
  await page.getByRole('option', { name: 'Shopify' }).click()
  await expect(page.getByText('Shopify counts stock by location')).toBeVisible()
  await quiet(page)
  await visit('stock-channels-refused')
  await goTo(page, '/settings/channels')
  await expect(page.getByRole('textbox', { name: 'Channel' }).first()).toHaveValue('shopify')
  await quiet(page)
  await visit('settings-channels')
}

async function soldOf({ shop }: Stage, itemId: number): Promise<{ sold: number }> {
  await shop.call('caps.set', { itemId, perCustomer: null, total: { units: 1_000_000, firstDay: '2026-11-01', lastDay: '2026-12-24' } })
  return shop.call('caps.ofItem', { itemId })
}

/** Somebody wants three of it. */
async function overTheLimit({ shop }: Stage, sku: string): Promise<number> {
  const { rows } = await shop.call('orders.queue', { tab: 'ready', limit: 1 })
  const { shipTo, serviceLevel, currency } = await shop.call('orders.get', { id: rows[0]?.id ?? 0 })
  const line = { sku, name: '', quantity: 3, unitPriceMinor: 900, externalId: '' }
  const times = { orderedAt: tourTime - 3_600_000, promiseAt: tourTime + 86_400_000 }
  const order = { channel: 'shopify', number: '#9001', ...times, shipTo, email: 'new@example.com', serviceLevel, note: '', currency }
  return (await shop.call('orders.create', { ...order, lines: [line] })).id
}
