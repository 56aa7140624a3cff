import type { Page } from '@playwright/test'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { behave, faultId } from './lame.ts'
import { goTo, type Stage } from './stage.ts'

interface Question {
  readonly name: string
  readonly at: string
  readonly open: (page: Page) => Promise<void>
  /** What it has to know before it can ask. */
  readonly waitsFor: string
}

const key = (letter: string) => async (page: Page) => page.keyboard.press(letter)

/** Questions that have to know something first: while it is on its way, and when it does not come. */
export async function tourInside({ page, shop, visit }: Stage): Promise<void> {
  const { rows } = await shop.call('stock.list', { limit: 200 })
  const held = rows.find(({ kind, allocated }) => kind === 'bin' && allocated > 0)
  const questions: readonly Question[] = [
    { name: 'pick-unready', at: '/pick', open: key('u'), waitsFor: 'picking.unready' },
    { name: 'buy-rates', at: '/buy/suppliers', open: key('x'), waitsFor: 'suppliers.rates' },
    { name: 'buy-order-new', at: '/buy/orders', open: key('n'), waitsFor: 'suppliers.list' },
    {
      name: 'stock-held-by',
      at: `/stock/items/${held?.itemId ?? 0}`,
      open: async (at) =>
        at
          .getByRole('complementary')
          .getByRole('button', { name: /allocated/ })
          .first()
          .press('Enter'),
      waitsFor: 'stock.heldBy',
    },
    {
      name: 'settings-scanner',
      at: '/settings/station',
      open: async (at) => at.getByRole('button', { name: 'Set up the scanner' }).press('Enter'),
      waitsFor: 'documents.bars',
    },
  ]
  const dialog = page.getByRole('dialog')
  for (const { name, at, open, waitsFor } of questions) {
    for (const answers of ['never', 'wrong'] as const) {
      await goTo(page, '/today')
      await behave(page, { answers, only: [waitsFor] })
      // What was answered before is remembered.
      await page.reload()
      await ready(page)
      await goTo(page, at)
      await open(page)
      await expect(dialog).toBeVisible()
      if (answers === 'wrong') await expect(dialog.getByText(faultId)).toBeVisible()
      await page.waitForTimeout(500)
      await visit(`${answers === 'never' ? 'busy' : 'failed'}-${name}-dialog`)
      await behave(page, { answers: 'right' })
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
  }
}
