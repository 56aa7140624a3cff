import { expect } from '../fixture.ts'
import { tourScannerSetUp } from './scanner-set-up.ts'
import { goTo, quiet, type Stage } from './stage.ts'

/** The places where one sits: lists, details, settings. */
export async function tourDesk(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  await goTo(page, '/today')
  await visit('today')
  for (const tab of ['ready', 'late', 'today', 'backordered', 'on_hold', 'picking', 'packed', 'shipped', 'all']) {
    await goTo(page, `/orders/${tab}`)
    await visit(`orders-${tab.replace('_', '-')}`)
  }
  const { rows } = await shop.call('orders.queue', { tab: 'ready', limit: 5 })
  await goTo(page, `/orders/ready/${rows[3]?.id ?? 0}`)
  await visit('orders-detail')
  await page.keyboard.press('i')
  await expect(page.getByRole('dialog')).toContainText('Priority of order')
  await quiet(page)
  await visit('orders-priority')
  await page.keyboard.press('Escape')
  const large = rows.find(({ unitCount }) => unitCount > 1)
  await goTo(page, `/orders/ready/${large?.id ?? 0}`)
  await expect(page.getByRole('button', { name: 'Split' })).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog')).toContainText('Split order')
  await quiet(page)
  await visit('orders-split')
  await page.keyboard.press('Escape')
  await goTo(page, '/orders/all')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('nothing like this', { delay: 60 })
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await visit('orders-filtered-to-nothing')
  await page.keyboard.press('Escape')
  for (const tab of ['items', 'bins', 'totes', 'material', 'putaway', 'moves', 'tasks']) {
    await goTo(page, `/stock/${tab}`)
    await visit(`stock-${tab}`)
  }
  for (const tab of ['reorder', 'rules']) {
    await goTo(page, `/buy/${tab}`)
    await visit(`buy-${tab}`)
  }
  const { rows: material } = await shop.call('materials.list', {})
  await goTo(page, `/stock/material/${material[0]?.id ?? 0}`)
  await visit('stock-material-detail')
  const items = await shop.call('items.list', { limit: 5 })
  await goTo(page, `/stock/items/${items.rows[1]?.id ?? 0}`)
  await visit('stock-item')
  await goTo(page, `/stock/items/${await itemWithLots(shop)}`)
  await page
    .getByRole('button', { name: /^Stop or release lot/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('stock-lot')
  await page.keyboard.press('Escape')
  for (const place of ['returns', 'import', 'scans']) {
    await goTo(page, `/${place}`)
    await visit(place)
  }
  for (const section of ['shop', 'shipping', 'picking', 'counting', 'queues', 'checks', 'people', 'station']) {
    await goTo(page, `/settings/${section}`)
    await visit(`settings-${section}`)
  }
  const { checklists } = await shop.call('checklists.list', {})
  await goTo(page, `/settings/checks/${checklists.find(({ checklist }) => checklist.name === 'Pantry')?.id ?? 0}`)
  await visit('settings-checklist')
  const { rows: sent } = await shop.call('orders.queue', { tab: 'shipped', limit: 1 })
  const order = await shop.call('orders.get', { id: sent[0]?.id ?? 0 })
  await goTo(page, `/parcels/${order.parcels[0]?.id ?? 0}`)
  await expect(page.getByRole('heading', { level: 1, name: `Parcel of order ${order.number}` })).toBeVisible()
  await visit('evidence')
  await goTo(page, '/settings/station')
  const port = page.getByRole('combobox', { name: 'Plugged in at' })
  await port.fill('/dev/ttyUSB7')
  await port.press('Enter')
  await expect(page.getByText('The scale is not there')).toBeVisible()
  await page.getByRole('region', { name: /^Try it/ }).scrollIntoViewIfNeeded()
  await visit('settings-scale')
  await port.fill('')
  await port.press('Enter')
  await tourScannerSetUp(stage)
  await goTo(page, '/today')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('keys')
  await page.keyboard.press('Escape')
}

async function itemWithLots(shop: Stage['shop'], after = 0): Promise<number> {
  const { rows, next } = await shop.call('stock.list', { limit: 200, after })
  return rows.find(({ lot }) => lot !== '')?.itemId ?? (next === null ? 0 : itemWithLots(shop, next))
}
