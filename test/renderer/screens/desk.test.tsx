import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { signedIn } from '../../../renderer/api/signed-in.ts'
import { scans } from '../../../renderer/scanning/answer.ts'
import { aBusyShop, aKoreanShop, anItem, done } from '../small-shop.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'

/** Waits until it stands on the screen. */
function seen(text: string | RegExp): Promise<HTMLElement> {
  return screen.findByText(text, {}, { timeout: 5000 })
}

describe('at the desk', () => {
  let service: ServiceBehind
  let opened: ShopWindow

  beforeEach(async () => {
    service = await serviceBehind()
  })
  afterEach(async () => {
    opened.close()
    await service.close()
  })

  const press = (name: string | RegExp) => waitFor(() => screen.getByRole('button', { name })).then((button) => opened.user.click(button))
  const statusOf = async (id: number) => (await service.call('orders.get', { id })).status

  it('the welcome asks for what is missing, then opens an empty shop with its owner signed in', async () => {
    opened = await openWindow('/')
    const { user } = opened
    await seen('Open your shop')
    await user.click(screen.getByText('An empty shop'))
    await press('Open the shop')
    expect(screen.getAllByText('Please fill this in.').length).toBeGreaterThan(0)
    for (const [label, text] of [
      ['Shop name', 'Copper and Oak'],
      ['Your name', 'Minh'],
      ['Street and number', 'Torstr. 61'],
      ['City', 'Berlin'],
    ] as const) {
      await user.click(screen.getByLabelText(label))
      await user.paste(text)
    }
    await press('Open the shop')
    await seen('No orders yet')
    const { shop } = await service.call('settings.get', {})
    const { people } = await service.call('people.list', {})
    expect({ shop: shop?.name, sender: shop?.address.name, people, signedIn: signedIn.current() }).toEqual({
      shop: 'Copper and Oak',
      sender: 'Copper and Oak',
      people: [{ id: 1, name: 'Minh', role: 'owner', active: true }],
      signedIn: 1,
    })
  })

  it('a number on Today is a door to its list', async () => {
    await aBusyShop()
    opened = await openWindow('/today')
    await opened.user.click(await seen('Late'))
    await seen('1002')
    expect(window.location.hash).toBe('#/orders/late')
  })

  it('an order is put on hold by keys alone, and the notice takes it back', async () => {
    await aBusyShop()
    opened = await openWindow('/orders/all/1')
    await waitFor(() => screen.getByRole('button', { name: /Put on hold/ }))
    await opened.user.keyboard('h')
    const dialog = await screen.findByRole('dialog', {}, { timeout: 5000 })
    await opened.user.click(within(dialog).getByRole('button', { name: 'Put on hold' }))
    await seen('Order 1001 is on hold')
    expect(await statusOf(1)).toBe('on_hold')
    await press('Undo')
    await waitFor(async () => expect(await statusOf(1)).toBe('allocated'))
  })

  it('Escape closes the dialog and leaves the order open behind it', async () => {
    await aBusyShop()
    opened = await openWindow('/orders/all/1')
    await waitFor(() => screen.getByRole('button', { name: /Put on hold/ }))
    await opened.user.keyboard('h')
    await screen.findByRole('dialog', {}, { timeout: 5000 })
    await opened.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(window.location.hash).toBe('#/orders/all/1')
    await opened.user.keyboard('{Escape}')
    await waitFor(() => expect(window.location.hash).toBe('#/orders/all'))
  })

  it('a list shows at once what another station did', async () => {
    await aKoreanShop()
    opened = await openWindow('/stock/items')
    await seen('No items yet')
    await done('items.save', { item: anItem('300') })
    await seen('300')
  })

  it('any code opens what it names, from any place', async () => {
    await aBusyShop()
    opened = await openWindow('/settings/shop')
    await seen('Shop name')
    scans.push(ownCode('order', 3))
    await waitFor(() => expect(window.location.hash).toBe('#/orders/all/3'))
    scans.push('4006381333931')
    await waitFor(() => expect(window.location.hash).toBe('#/stock/items/1'))
    scans.push('nobody knows this')
    await waitFor(() => expect(scans.tape.current().entries[0]?.answer?.tone).toBe('stop'))
    expect(window.location.hash).toBe('#/stock/items/1')
  })

  it('says that the data service is away, and no more once it is back', async () => {
    await aKoreanShop()
    opened = await openWindow('/settings/about')
    await seen('About Packbench')
    service.announce({ event: 'service', state: 'restarting' })
    await seen(/The data service is restarting/)
    service.announce({ event: 'service', state: 'up' })
    await waitFor(() => expect(screen.queryByText(/The data service is restarting/)).toBeNull())
  })

  it('does not overwrite settings that somebody else changed meanwhile', async () => {
    await aKoreanShop()
    opened = await openWindow('/settings/shop')
    const field = await screen.findByLabelText('Shop name', {}, { timeout: 5000 })
    await opened.user.click(field)
    await opened.user.paste('!')
    const { shop, version } = await service.call('settings.get', {})
    if (shop === null) throw new Error('no shop')
    await done('settings.save', { shop: { ...shop, email: 'new@example.com' }, version })
    await press('Save changes')
    await seen(/Someone else changed the settings/)
    expect((await service.call('settings.get', {})).shop).toMatchObject({ name: '작은 가게', email: 'new@example.com' })
  })
})
