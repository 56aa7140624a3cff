import { daysAfter } from '../../../domain/orders/days.ts'
import { monthsAfter } from '../../../domain/purchasing/calendar/weeks.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { goTo, quiet, type Stage } from './stage.ts'

/** Orders that five suppliers want to bring on the same day, and one that nobody named a day for. */
async function aBusyDay({ shop }: Pick<Stage, 'shop'>): Promise<{ readonly today: string; readonly busy: string }> {
  const { today } = await shop.call('purchasing.arrivals', {})
  const busy = daysAfter(today, 2)
  const { rows } = await shop.call('items.list', { limit: 5 })
  const names = ['Ashworth Glass', 'Brindley Paper & Board', 'Calder Candles', 'Dovedale Wool', 'Etruria Kilns Ltd', 'Froghall Works']
  for (const [place, name] of names.entries()) {
    const { id: supplierId } = await shop.call('suppliers.save', {
      supplier: {
        name,
        account: '',
        currency: 'GBP',
        leadTimeDays: null,
        minOrderMinor: 0,
        orderWeekdays: place < 2 ? [2, 5] : [],
        contacts: [],
        address: '',
        note: '',
        inspection: 'none',
        inspectionChecks: [],
      },
    })
    const lines = rows.map(({ sku }, index) => ({ sku, quantity: 12 * (index + place + 1), unit: 'unit', priceMinor: 240 + 10 * place }))
    const { id } = await shop.call('purchasing.save', { supplierId, note: '', lines })
    await shop.call('purchasing.send', { id, version: 1 })
    if (place < 5) await shop.call('purchasing.confirm', { id, version: 2, reference: '', expectedOn: busy, lines: [] })
  }
  return { today, busy }
}

/** Expected arrivals: a month, a week and a list; a day that holds more than fits, a month that holds nothing, and an order that waits. */
export async function tourArrivals(stage: Stage): Promise<void> {
  const { page, visit } = stage
  const { today, busy } = await aBusyDay(stage)
  await page.reload()
  await ready(page)
  await goTo(page, '/buy/arrivals')
  await visit('buy-arrivals')
  await page.getByRole('button', { name: / more on / }).click()
  await expect(page.getByRole('dialog')).toContainText('Etruria Kilns Ltd')
  await quiet(page)
  await visit('buy-arrivals-day')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'No day known' }).click()
  await expect(page.getByRole('dialog')).toContainText('Froghall Works')
  await quiet(page)
  await visit('buy-arrivals-no-day')
  await page.keyboard.press('Escape')
  await goTo(page, `/buy/arrivals/${monthsAfter(today, -3)}`)
  await visit('buy-arrivals-empty-month')
  await goTo(page, '/buy/arrivals')
  await page.getByText('Week', { exact: true }).click()
  await goTo(page, `/buy/arrivals/${busy}`)
  await visit('buy-arrivals-week')
  await page.getByText('List', { exact: true }).click()
  await quiet(page)
  await visit('buy-arrivals-list')
  await page.getByText('Month', { exact: true }).click()
  await goTo(page, `/orders/all/${await whoWaits(stage)}`)
  await expect(page.getByText('Comes with').first()).toBeVisible()
  await visit('orders-detail-waiting')
  await goTo(page, '/stock/moves')
  await expect(page.getByRole('link', { name: 'Parcel' }).first()).toBeVisible()
  await visit('stock-moves-documents')
}

/** An order that waits for something of these arrivals. */
async function whoWaits({ shop }: Pick<Stage, 'shop'>): Promise<number> {
  const { arrivals } = await shop.call('purchasing.arrivals', {})
  const awaited = arrivals.find(({ backordered }) => backordered > 0)
  const { waiting } = await shop.call('items.overview', { id: awaited?.itemId ?? 0 })
  return waiting[0]?.orderId ?? 0
}
