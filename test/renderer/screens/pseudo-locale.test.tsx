import { waitFor } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pseudoLanguage } from '../../../renderer/text/pseudo.ts'
import { aBusyShop } from '../small-shop.ts'
import { openWindow, serviceBehind, type ServiceBehind } from '../shop-window.tsx'
import { untranslated } from './untranslated.ts'

const places = [
  '/today',
  '/orders/ready',
  '/orders/late',
  '/orders/all',
  '/orders/all/1',
  '/orders/all/3',
  '/orders/on_hold/4',
  '/orders/packed',
  '/pick',
  '/pack',
  '/ship',
  '/stock/items',
  '/stock/items/1',
  '/stock/bins',
  '/stock/bins/10',
  '/stock/totes',
  '/stock/moves',
  '/stock/tasks',
  '/import',
  '/settings/shop',
  '/settings/shipping',
  '/settings/checks',
  '/settings/people',
  '/settings/station',
  '/settings/about',
  '/nowhere',
]

describe('in the pseudo-locale', () => {
  let service: ServiceBehind

  beforeAll(async () => {
    service = await serviceBehind()
  })
  afterAll(() => service.close())

  it('the welcome has no text that was not translated', async () => {
    const opened = await openWindow('/', pseudoLanguage)
    await waitFor(() => expect(document.querySelector('h1')).not.toBeNull())
    expect(untranslated(document.body)).toEqual([])
    opened.close()
  })

  describe('with a shop', () => {
    beforeAll(aBusyShop)

    it.each(places)('%s has no text that was not translated', async (path) => {
      const opened = await openWindow(path, pseudoLanguage)
      await waitFor(() => expect(document.querySelector('main')?.textContent).toMatch(/⟦/))
      await settled()
      expect(untranslated(document.body)).toEqual([])
      opened.close()
    })
  })
})

/** Until two looks, a moment apart, see the same. */
async function settled(): Promise<void> {
  let before = ''
  await waitFor(
    () => {
      const now = document.body.innerHTML
      const isSame = now === before
      before = now
      expect(isSame).toBe(true)
    },
    { interval: 120, timeout: 5000 },
  )
}
