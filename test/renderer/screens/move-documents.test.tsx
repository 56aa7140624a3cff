import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aKoreanShop, anItem, done } from '../small-shop.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'

let service: ServiceBehind
let opened: ShopWindow

beforeEach(async () => {
  service = await serviceBehind()
})
afterEach(async () => {
  opened.close()
  await service.close()
})

/** An item of which two units came with a purchase order and one was counted in. */
async function aDelivery(): Promise<void> {
  await aKoreanShop()
  await done('locations.add', { kind: 'bin', code: '1' })
  await done('items.save', { item: anItem('100') })
  const terms = { account: '', currency: 'KRW', leadTimeDays: 3, minOrderMinor: 0, orderWeekdays: [], contacts: [], address: '', note: '' }
  const { id: supplierId } = await done('suppliers.save', {
    supplier: { ...terms, name: '도예가', inspection: 'none', inspectionChecks: [] },
  })
  const { id: purchaseId } = await done('purchasing.save', {
    supplierId,
    note: '',
    lines: [{ sku: '100', quantity: 2, unit: 'unit', priceMinor: 2000 }],
  })
  await done('purchasing.send', { id: purchaseId, version: 1 })
  const { receiptId } = await done('receiving.open', { of: { kind: 'purchase', purchaseId } })
  await done('receiving.scan', { receiptId, code: '100' })
  const { countId } = await done('counts.open', { bin: '1' })
  await done('counts.scan', { countId, code: '100' })
  await done('counts.finish', { countId })
}

const row = (words: string) => screen.getAllByRole('row').find((one) => one.textContent?.includes(words)) ?? screen.getByText(words)

it.each([
  ['Received', 'Delivery 1', '#/buy/receive/1'],
  ['Received', 'PO-0001', '#/buy/orders/1'],
  ['Count', 'Count 1', '#/stock/counts/1'],
])('in the list of moves, what was %s leads by %s to its page', async (cause, name, address) => {
  await aDelivery()
  opened = await openWindow('/stock/moves')
  await waitFor(() => screen.getByRole('link', { name: 'Delivery 1' }), { timeout: 5000 })
  await opened.user.click(within(row(cause)).getByRole('link', { name }))
  await waitFor(() => expect(window.location.hash).toBe(address))
})

it('so do the moves on the page of the item', async () => {
  await aDelivery()
  opened = await openWindow('/stock/items/1/page')
  await opened.user.click(await screen.findByRole('link', { name: 'Count 1' }, { timeout: 5000 }))
  await waitFor(() => expect(window.location.hash).toBe('#/stock/counts/1'))
})
