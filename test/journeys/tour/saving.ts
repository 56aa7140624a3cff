import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixture.ts'
import { nowhere } from '../small-shop.ts'
import { behave, faultId } from './lame.ts'
import { isPlain, itemsLike } from './scene.ts'
import { goTo, quiet, type Stage } from './stage.ts'

/** A form in a dialog: how it is reached and filled, the command that takes it, and what stands in the way. */
interface Form {
  readonly name: string
  readonly at: string
  readonly open: (page: Page) => Promise<void>
  readonly fill: (dialog: Locator) => Promise<void>
  readonly command: string
  /** Done by somebody else while the form is open; without it the service itself fails. */
  readonly meanwhile?: () => Promise<unknown>
  /** Words of the refusal. */
  readonly says: string
}

const key = (letter: string) => async (page: Page) => page.keyboard.press(letter)

const typed =
  (...fields: readonly (readonly [label: string, text: string])[]) =>
  async (dialog: Locator) => {
    for (const [label, text] of fields) await dialog.getByRole('textbox', { name: label, exact: true }).fill(text)
  }

/** Dialogs while they save, and when what they ask for was refused. */
export async function tourSaving(stage: Stage): Promise<void> {
  for (const form of await forms(stage)) {
    await saved(stage, form, 'saving')
    await saved(stage, form, 'refused')
  }
}

async function saved(
  { page, visit }: Stage,
  { name, at, open, fill, command, meanwhile, says }: Form,
  end: 'saving' | 'refused',
): Promise<void> {
  const dialog = page.getByRole('dialog')
  await goTo(page, at)
  await open(page)
  await expect(dialog).toBeVisible()
  await quiet(page)
  await fill(dialog)
  if (end === 'saving') await behave(page, { answers: 'never', only: [command] })
  else if (meanwhile === undefined) await behave(page, { answers: 'wrong', only: [command] })
  else {
    // The window hears of it within a second, and would save what is new.
    await behave(page, { answers: 'never', only: ['orders.get'] })
    await meanwhile()
  }
  const act = dialog.locator('button[type=submit]')
  await act.press('Enter')
  if (end === 'saving') await expect(act).toHaveAttribute('data-loading', 'true')
  else await expect(dialog.getByRole('alert')).toContainText(says)
  await quiet(page)
  await visit(`${name}-${end}`)
  await behave(page, { answers: 'right' })
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function forms({ shop }: Stage): Promise<readonly Form[]> {
  const { rows } = await shop.call('orders.queue', { tab: 'ready', limit: 5 })
  const orderId = rows.find(({ unitCount }) => unitCount > 1)?.id ?? 0
  const [item] = await itemsLike(shop, isPlain(5), 1)
  const { rows: suppliers } = await shop.call('suppliers.list', {})
  const moveAway = async () => {
    const { version, shipTo } = await shop.call('orders.get', { id: orderId })
    await shop.call('orders.changeAddress', { id: orderId, version, shipTo: { ...shipTo, ...nowhere, line2: 'Flat 2' } })
  }
  return [
    {
      name: 'orders-hold',
      at: `/orders/ready/${orderId}`,
      open: key('h'),
      fill: typed(['Note', 'Waits for the transfer']),
      command: 'orders.hold',
      says: faultId,
    },
    {
      name: 'orders-address',
      at: `/orders/ready/${orderId}`,
      open: key('d'),
      fill: typed(['City', 'Whitby']),
      command: 'orders.changeAddress',
      meanwhile: moveAway,
      says: 'in the meantime',
    },
    {
      name: 'stock-count',
      at: '/stock/items',
      open: key('c'),
      fill: typed(['Item (SKU or barcode)', item?.sku ?? ''], ['Bin', 'A-99-9'], ['Counted, units', '4']),
      command: 'stock.count',
      meanwhile: async () => {},
      says: 'A-99-9',
    },
    {
      name: 'stock-item-new',
      at: '/stock/items',
      open: key('n'),
      fill: typed(['SKU', item?.sku ?? ''], ['Name', 'Enamel mug with lid']),
      command: 'items.save',
      meanwhile: async () => {},
      says: 'already',
    },
    {
      name: 'stock-transfer',
      at: `/stock/items/${item?.id ?? 0}`,
      open: async (page) => {
        await page
          .getByRole('complementary')
          .getByRole('button', { name: /^Move / })
          .first()
          .press('Enter')
      },
      fill: typed(['To bin', 'A-99-9'], ['How many units', '2']),
      command: 'stock.transfer',
      meanwhile: async () => {},
      says: 'A-99-9',
    },
    {
      name: 'stock-bins-new',
      at: '/stock/bins',
      open: key('n'),
      fill: typed(['Code begins with', 'Z-']),
      command: 'locations.add',
      meanwhile: async () => shop.call('locations.add', { kind: 'bin', code: 'Z-01', zone: '', walkOrder: 990, role: 'face' }),
      says: 'Z-01',
    },
    {
      name: 'buy-supplier-new',
      at: '/buy/suppliers',
      open: key('n'),
      fill: typed(['Name', suppliers[0]?.name ?? '']),
      command: 'suppliers.save',
      meanwhile: async () => {},
      says: suppliers[0]?.name ?? '',
    },
  ]
}
