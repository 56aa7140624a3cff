import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'
import { aShopAtWork } from './a-shop-at-work.ts'
import { scanAtWindow } from './scanner.ts'

let service: ServiceBehind
let opened: ShopWindow | null
/** Faster than any hand, but no scanner: every key falls into what the one before it opens. */
const hurried = userEvent.setup({ delay: 40 })

beforeEach(async () => {
  service = await serviceBehind()
  await aShopAtWork()
  opened = null
})
afterEach(async () => {
  opened?.close()
  await service.close()
})

async function openAt(path: string, delay = 60): Promise<void> {
  opened = await openWindow(path)
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull())
  service.between(async (request, next) => {
    await new Promise((resolve) => setTimeout(resolve, delay))
    return next(request)
  })
}

it('what is typed while a dialog opens stands in its first field, and does nothing behind it', async () => {
  await openAt('/stock/items')
  await screen.findByRole('button', { name: /^Add an item/ })
  await hurried.keyboard('nNEW1')
  const dialog = await screen.findByRole('dialog')
  await waitFor(() => expect(within(dialog).getByLabelText(/^SKU/)).toHaveProperty('value', 'NEW1'))
})

it('a key that is pressed while a place opens is answered by it', async () => {
  await openAt('/today', 150)
  await hurried.keyboard('{Alt>}3{/Alt}{F9}')
  await waitFor(() => expect(document.querySelector('h1')?.textContent).toMatch(/^Batch /), { timeout: 5000 })
})

it('a key behind a scan is for what the scan opens', async () => {
  await openAt('/today')
  scanAtWindow('1003')
  await hurried.keyboard('h')
  expect(await screen.findByRole('dialog')).toHaveProperty('textContent', expect.stringMatching(/hold/i))
})

async function openNewItem(): Promise<HTMLElement> {
  await openAt('/stock/items')
  await screen.findByRole('button', { name: /^Add an item/ })
  await hurried.keyboard('n')
  const sku = within(await screen.findByRole('dialog')).getByLabelText(/^SKU/)
  await waitFor(() => expect(document.activeElement).toBe(sku))
  return sku
}

/** A key whose target was still the page, because the focus was on its way. */
function pressBesideFields(character: string): void {
  const press = { code: `Key${character.toUpperCase()}`, key: character, shiftKey: true, bubbles: true, cancelable: true }
  document.body.dispatchEvent(new KeyboardEvent('keydown', press))
  document.body.dispatchEvent(new KeyboardEvent('keyup', press))
}

it('a key is written into the field that got the focus between its press and its turn', async () => {
  const sku = await openNewItem()
  pressBesideFields('A')
  await waitFor(() => expect(sku).toHaveProperty('value', 'A'))
})

it('a key waits for the focus of the dialog that is there', async () => {
  const sku = await openNewItem()
  sku.blur()
  pressBesideFields('A')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(sku).toHaveProperty('value', '')
  sku.focus()
  await waitFor(() => expect(sku).toHaveProperty('value', 'A'))
})
