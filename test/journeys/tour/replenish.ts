import { expect } from '../fixture.ts'
import { scan } from '../scanner.ts'
import { sampleShop, tourTime, type TourShop } from './sample-shop.ts'
import { asks, dialog, goTo, quiet, says, type Stage } from './stage.ts'

const nobody = { company: '', line2: '', line3: '', region: '', phone: '' }

/** The sample shop with a loft above it: three items in reserve, one of them waited for, one in another's hands. */
export async function reserveShop(): Promise<TourShop> {
  const place = await sampleShop()
  const { shop } = place
  const { rows } = await shop.call('stock.list', { limit: 200 })
  const shelves = rows.filter(({ kind, lot, allocated, onHand }) => kind === 'bin' && lot === '' && allocated === 0 && onHand > 0)
  for (const [index, code] of ['R-01', 'R-02', 'R-03'].entries()) {
    await shop.call('locations.add', { kind: 'bin', code, zone: 'Loft', walkOrder: 900 + index, role: 'reserve' })
    const shelf = shelves[index]
    if (shelf === undefined) throw new Error('the sample shop has too few shelves')
    await shop.call('stock.count', { sku: shelf.sku, location: code, counted: 36, reason: 'opening' })
    const min = index === 2 ? 0 : shelf.onHand + 2
    await shop.call('faces.save', { itemId: shelf.itemId, location: shelf.location, min, max: shelf.onHand * 2 + 10 })
  }
  const [first] = shelves
  const { available } = (await shop.call('items.list', { search: first?.sku ?? '' })).rows[0] ?? { available: 0 }
  const line = { sku: first?.sku ?? '', name: '', quantity: available + 3, unitPriceMinor: 900, externalId: '' }
  const { id } = await shop.call('orders.create', {
    channel: 'web',
    number: 'WAITS-1',
    orderedAt: tourTime - 3_600_000,
    promiseAt: tourTime + 3_600_000,
    shipTo: { ...nobody, name: 'Anna Example', line1: '1 Sample Street', city: 'Leeds', postcode: 'LS1 1AA', country: 'GB' },
    email: '',
    serviceLevel: 'Tracked 48',
    note: '',
    currency: 'GBP',
    lines: [line],
  })
  await shop.call('orders.prioritise', { id, priority: 9 })
  await shop.call('replenish.plan', {})
  const { tasks } = await shop.call('replenish.list', {})
  const { people } = await shop.call('people.list', {})
  const other = people.find(({ name }) => name !== 'Minh Tran')
  const last = tasks.at(-1)
  if (other === undefined || last === undefined) throw new Error('nothing is to be brought by anybody')
  await shop.call('replenish.take', { id: last.id }, { staffId: other.id, station: 'Bench 2' })
  return place
}

/** The list, each step of the walk, a wrong scan, a short reserve bin, and what another person has. */
export async function tourReplenish(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const { tasks } = await shop.call('replenish.list', {})
  const [first] = tasks
  const last = tasks.at(-1)
  const item = await shop.call('items.get', { id: first?.itemId ?? 0 })
  const code = item.barcodes[0]?.code ?? item.sku
  await goTo(page, '/pick')
  await dialog(stage, 'u', 'Replenishment', 'pick-waits-for-replenishment')
  await goTo(page, `/stock/items/${item.id}/page`)
  await page.getByRole('button', { name: 'Change pick face' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('stock-pick-face')
  await page.keyboard.press('Escape')
  await goTo(page, '/stock/replenish')
  await visit('stock-replenish')
  await goTo(page, `/stock/replenish/${last?.id ?? 0}`)
  await visit('replenish-taken-by-another')
  await goTo(page, '/stock/replenish')
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { level: 1, name: /^Fill / })).toBeVisible()
  await asks(page)
  await visit('replenish-bin')
  await scan(page, code)
  await says(page, 'Scan the bin first')
  await visit('replenish-wrong-scan')
  await scan(page, first?.from ?? '')
  await says(page, 'At ')
  await scan(page, code)
  await says(page, '1 of ')
  await visit('replenish-item')
  await dialog(stage, 'F2', 'missing in', 'replenish-short')
  await takeAll(stage, code)
  await asks(page)
  await visit('replenish-face')
  await scan(page, first?.face ?? '')
  await expect(page.getByRole('heading', { name: /is filled$/ })).toBeVisible()
  await visit('replenish-filled')
  await page.keyboard.press('Escape')
}

async function takeAll({ page, shop }: Stage, code: string): Promise<void> {
  const view = () => shop.call('replenish.view', { id: Number(/\d+$/.exec(page.url())?.[0]) })
  for (let { step } = await view(); step === 'item'; { step } = await view()) {
    await scan(page, code)
    await quiet(page)
  }
}
