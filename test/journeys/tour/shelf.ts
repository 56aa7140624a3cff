import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan } from '../scanner.ts'
import { isPlain, itemsLike, newOrder } from './scene.ts'
import { goTo, quiet, says, type Stage } from './stage.ts'

/** Single units straight from the shelf: the setting, the bench that lists what to fetch, its refusals, a unit and its way back. */
export async function tourShelf(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings === null) throw new Error('the sample shop has no settings')
  await shop.call('settings.save', { shop: { ...settings, picking: { ...settings.picking, singlesFromShelf: true } }, version })
  const [wanted, free] = await itemsLike(shop, isPlain(8), 2)
  await newOrder(shop, 'SHELF-1', [[wanted, 1]])
  const held = await newOrder(shop, 'SHELF-2', [[free, 1]])
  await shop.call('orders.prioritise', { id: held, priority: 9 })
  await shop.call('orders.hold', { id: held, reason: 'payment', until: null })
  await goTo(page, '/settings/picking')
  await page.reload()
  await ready(page)
  await quiet(page)
  await page.getByRole('switch', { name: 'Pack single units straight from the shelf' }).scrollIntoViewIfNeeded()
  await visit('settings-picking-shelf')

  await goTo(page, '/pack/next')
  await expect(page.getByTestId('shelf')).toBeVisible()
  await visit('shelf-next')
  const [goods] = (await shop.call('packing.waiting', {})).shelf?.goods ?? []
  await refusals(stage, free?.sku ?? '')
  await scan(page, goods?.sku ?? '')
  await expect(page.getByRole('heading', { level: 1, name: /^Order / })).toBeVisible()
  await expect(page.getByText('Taken from')).toBeVisible()
  await quiet(page)
  await visit('shelf-taken')
  await page.keyboard.press('F4')
  await says(page, 'Put the unit into')
  await quiet(page)
  await visit('shelf-undone')
}

async function refusals({ page, shop, visit }: Stage, heldSku: string): Promise<void> {
  await scan(page, heldSku)
  await expect(page.getByRole('alert')).toBeVisible()
  await visit('shelf-refused')
  const [tracked] = await itemsLike(shop, ({ lotTracked, stock }) => lotTracked && stock.filter(({ kind }) => kind === 'bin').length > 1, 1)
  await newOrder(shop, 'SHELF-3', [[tracked, 1]])
  await scan(page, tracked?.sku ?? '')
  await says(page, 'Which lot?')
  await quiet(page)
  await visit('shelf-which-lot')
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('shelf-lot-dialog')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
