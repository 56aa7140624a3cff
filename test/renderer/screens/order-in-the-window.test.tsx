import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aBusyShop, done } from '../small-shop.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'

describe('an order in the window', () => {
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

  it('gets a priority by its key, which its history tells and undo takes back', async () => {
    opened = await openWindow('/orders/all/1')
    await screen.findByRole('button', { name: /^Priority/ }, { timeout: 5000 })
    await opened.user.keyboard('i')
    const dialog = await screen.findByRole('dialog')
    await opened.user.click(within(dialog).getByText('7'))
    await opened.user.click(within(dialog).getByRole('button', { name: 'Save priority' }))
    await screen.findByText('Priority 7')
    expect((await service.call('orders.get', { id: 1 })).priority).toBe(7)
    await press('Undo')
    await waitFor(async () => expect((await service.call('orders.get', { id: 1 })).priority).toBe(0))
  })

  it('tells in its history why it was held, until when, and what was noted', async () => {
    await done('orders.hold', { id: 1, reason: 'fraud', until: '2031-05-14', note: 'Two cards' })
    await done('orders.release', { id: 1 })
    opened = await openWindow('/orders/all/1')
    await screen.findByText(/Put on hold until .*14.*: fraud check\. Two cards/, {}, { timeout: 5000 })
  })

  it('is named where its units lie promised', async () => {
    const { lines, number } = await service.call('orders.get', { id: 1 })
    const held = lines.find(({ bins }) => bins.length > 0)
    opened = await openWindow(`/stock/items/${held?.itemId ?? 0}`)
    const [first] = await screen.findAllByRole('button', { name: /allocated$/ }, { timeout: 5000 })
    if (first === undefined) throw new Error('nothing is promised')
    await opened.user.click(first)
    await within(await screen.findByRole('dialog')).findByText(number)
  })
})
