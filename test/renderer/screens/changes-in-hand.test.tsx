import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aBusyShop, done } from '../small-shop.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'

describe('an order that changes in hand', () => {
  let service: ServiceBehind
  let opened: ShopWindow

  beforeEach(async () => {
    service = await serviceBehind()
    await aBusyShop()
  })
  afterEach(async () => {
    opened.close()
    await service.close()
  })

  const press = (name: string | RegExp) =>
    waitFor(() => screen.getByRole('button', { name }), { timeout: 5000 }).then((button) => opened.user.click(button))

  it('is put back from its task: the bin is typed or scanned, and the goods are free again', async () => {
    const { batchId } = await done('picking.start', { take: 1 })
    const { orders } = await service.call('picking.view', { batchId })
    const id = orders[0]?.orderId ?? 0
    for (const code of ['3', '1', '100']) await done('picking.scan', { batchId, code })
    await done('orders.cancel', { id })
    opened = await openWindow('/stock/tasks')
    await press('Put back')
    await screen.findByText(/Take 1 unit of 100 out of 3/)
    await opened.user.type(screen.getByLabelText('Bin'), '2')
    await press('They are in the bin')
    await screen.findByText('1 unit of 100 put back into 2')
    expect((await service.call('orders.get', { id })).status).toBe('cancelled')
  })

  it('goes to another address', async () => {
    opened = await openWindow('/orders/all/1')
    await press(/Change address/)
    const city = await screen.findByLabelText('City')
    await opened.user.clear(city)
    await opened.user.type(city, 'Busan')
    await press('Save address')
    await waitFor(async () => expect((await service.call('orders.get', { id: 1 })).shipTo.city).toBe('Busan'))
  })
})
