import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { station } from '../../../renderer/api/station.ts'
import { aKoreanShop, anItem, done } from '../small-shop.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'

/** An order of so many mugs, sent and expected on a day. */
async function ordered(supplierId: number, quantity: number, expectedOn: string): Promise<void> {
  const { id } = await done('purchasing.save', {
    supplierId,
    note: '',
    lines: [{ sku: '100', quantity, unit: 'unit', priceMinor: 2000 }],
  })
  await done('purchasing.send', { id, version: 1 })
  await done('purchasing.confirm', { id, version: 2, reference: '', expectedOn, lines: [] })
}

async function aSupplier(name: string, orderWeekdays: number[] = []): Promise<number> {
  const terms = { account: '', currency: 'KRW', leadTimeDays: null, minOrderMinor: 0, orderWeekdays, contacts: [], address: '', note: '' }
  const { id } = await done('suppliers.save', { supplier: { ...terms, name, inspection: 'none', inspectionChecks: [] } })
  await done('suppliers.saveOffer', {
    itemId: 1,
    supplierId: id,
    offer: { code: '', priceMinor: 2000, currency: 'KRW', packSize: 1, minQuantity: 1, priority: 1 },
  })
  return id
}

const focusedDay = () => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['day'] : undefined)
const heading = (name: string) => waitFor(() => screen.getByRole('heading', { level: 2, name }), { timeout: 5000 })
const cell = (day: string) => {
  const found = document.querySelector(`[data-day="${day}"]`)?.closest<HTMLElement>('[role="gridcell"]')
  if (!found) throw new Error(`${day} is not shown`)
  return found
}
const weekdays = () => screen.getAllByRole('columnheader').map((head) => head.textContent)

/** The shop is in Seoul, where a week begins on Sunday, and it is Wednesday 18 November 2026. */
describe('the calendar of arrivals', () => {
  let service: ServiceBehind
  let opened: ShopWindow

  beforeEach(async () => {
    service = await serviceBehind()
    await aKoreanShop()
    await done('items.save', { item: anItem('100') })
    const potter = await aSupplier('도예가', [1, 4])
    const mill = await aSupplier('방앗간')
    await ordered(potter, 5, '2026-11-16')
    await ordered(potter, 7, '2026-11-20')
    await ordered(mill, 3, '2026-11-20')
    await ordered(mill, 4, '2026-12-09')
  })
  afterEach(async () => {
    opened.close()
    await service.close()
  })

  it('shows each order on its day with units and worth, what is late above and on its day, and today', async () => {
    opened = await openWindow('/buy/arrivals')
    await heading('November 2026')
    expect(weekdays()).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])
    const links = within(screen.getByRole('grid')).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['도예가5, 5 units, ₩10,000, PO-0001, Late', '#/buy/orders/1'],
      ['도예가7, 7 units, ₩14,000, PO-0002', '#/buy/orders/2'],
      ['방앗간3, 3 units, ₩6,000, PO-0003', '#/buy/orders/3'],
    ])
    expect(screen.getByRole('region', { name: 'Late' }).textContent).toBe('Late1 purchase order, 5 units, ₩10,000PO-0001도예가2 days late')
    expect(cell('2026-11-18').getAttribute('aria-current')).toBe('date')
    // The potter takes orders on Mondays and Thursdays; what has passed is not said any more.
    expect(['16', '19', '20', '23'].map((day) => cell(`2026-11-${day}`).textContent?.includes('Takes orders: 도예가'))).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('arrows go from day to day and over the end of the month, keys by month and back to today', async () => {
    opened = await openWindow('/buy/arrivals/2026-11-30')
    await heading('November 2026')
    const day = document.querySelector<HTMLElement>('[data-day="2026-11-30"]')
    day?.focus()
    await opened.user.keyboard('{ArrowLeft}')
    await waitFor(() => expect(focusedDay()).toBe('2026-11-29'))
    await opened.user.keyboard('{ArrowDown}')
    await heading('December 2026')
    await waitFor(() => expect(focusedDay()).toBe('2026-12-06'))
    await opened.user.keyboard('{PageDown}')
    await heading('January 2027')
    expect(screen.getByText('Nothing is expected this month.')).toBeTruthy()
    await opened.user.keyboard('{PageUp}{PageUp}{PageUp}')
    await heading('October 2026')
    await opened.user.click(screen.getByRole('button', { name: 'The next delivery is expected on Fri 20 Nov' }))
    await heading('November 2026')
    await opened.user.keyboard('t')
    await waitFor(() => expect(window.location.hash).toBe('#/buy/arrivals/2026-11-18'))
  })

  it('Enter on a day opens all that is expected on it, and Enter there its purchase order', async () => {
    opened = await openWindow('/buy/arrivals/2026-11-20')
    await heading('November 2026')
    document.querySelector<HTMLElement>('[data-day="2026-11-20"]')?.focus()
    await opened.user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', {}, { timeout: 5000 })
    expect(
      within(dialog)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['PO-0002도예가7 units₩14,000', 'PO-0003방앗간3 units₩6,000'])
    within(dialog)
      .getByRole('link', { name: /PO-0003/ })
      .focus()
    await opened.user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.hash).toBe('#/buy/orders/3'))
  })

  it('the way it is shown is remembered by the station', async () => {
    opened = await openWindow('/buy/arrivals')
    await heading('November 2026')
    await opened.user.click(screen.getByText('Week'))
    await heading('Week of 15 Nov 2026')
    expect([screen.getAllByRole('gridcell').length, station.current()?.arrivalsView]).toEqual([7, 'week'])
    await opened.user.keyboard('{PageDown}')
    await heading('Week of 22 Nov 2026')
    await opened.user.click(screen.getByText('List'))
    await heading('Late5 units')
    expect(station.current()?.arrivalsView).toBe('list')
  })

  it('an address that names no day shows this month', async () => {
    opened = await openWindow('/buy/arrivals/2026-02-31')
    await heading('November 2026')
  })
})
