import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan } from '../scanner.ts'
import { isPlain, itemsLike, newOrder, pickedOrder } from './scene.ts'
import { dialog, goTo, quiet, says, type Stage } from './stage.ts'

/** What lies where: bins and totes one by one, kits, who sells an item, and a count that does not come out right. */
export async function tourShelves(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const [part, other, counted] = await itemsLike(shop, isPlain(8), 3)
  const bin = counted?.stock.find(({ kind }) => kind === 'bin')
  await goTo(page, `/stock/bins/${bin?.locationId ?? 0}`)
  await visit('stock-bin')
  await dialog(stage, 'e', 'Change', 'stock-bin-change')
  await page.getByRole('button', { name: /^Print/ }).press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await quiet(page)
  await visit('stock-print-codes')
  await page.keyboard.press('Escape')
  const tote = await pickedOrder(shop, await newOrder(shop, '7004', [[other, 2]]))
  const meaning = await shop.call('scanning.resolve', { code: tote })
  const blank = { product: '', variant: {}, weightGrams: null, lengthMm: null, widthMm: null, heightMm: null, flags: [], barcodes: [] }
  const kit = { ...blank, sku: 'GIFT-SET', name: 'Gift set for two', lotTracked: false, priceMinor: 3400 }
  const { id: kitId } = await shop.call('items.save', { item: kit })
  await shop.call('kits.set', {
    itemId: kitId,
    parts: [part, other].map((item) => ({ sku: item?.sku ?? '', quantity: 2 })),
  })
  await page.reload()
  await ready(page)
  await goTo(page, `/stock/totes/${meaning.kind === 'tote' ? meaning.locationId : 0}`)
  await visit('stock-tote')
  await dialog(stage, 'n', 'Add totes', 'stock-totes-new')
  await goTo(page, `/stock/items/${kitId}`)
  await expect(page.getByText(/^Enough for/)).toBeVisible()
  await page.getByText(/^Enough for/).scrollIntoViewIfNeeded()
  await visit('stock-kit')
  await dialog(stage, 'k', 'made of', 'stock-kit-change')
  for (const [button, name] of [
    ['Add a supplier', 'stock-item-supplier'],
    ['Change its rule', 'stock-item-rule'],
  ] as const) {
    await page.getByRole('complementary').getByRole('button', { name: button }).first().press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await quiet(page)
    await visit(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await recount(stage, bin?.location ?? '', counted?.sku ?? '')
}

/** Far fewer than in the books: counted again by somebody else, then left to an owner. */
async function recount(stage: Stage, bin: string, sku: string): Promise<void> {
  const { page, shop, visit } = stage
  await goTo(page, '/stock/counts')
  await scan(page, bin)
  await expect(page.getByRole('heading', { level: 1, name: `Count ${bin}` })).toBeVisible()
  await scan(page, sku)
  await expect(page.getByRole('region', { name: 'Counted so far' })).toContainText(sku)
  await dialog(stage, 'F2', 'More of', 'stock-count-add')
  await scan(page, commandCode('DONE'))
  await says(page, 'count again')
  await quiet(page)
  await visit('stock-count-again')
  await scan(page, bin)
  await expect(page.getByText('Somebody else counts it').first()).toBeVisible()
  await quiet(page)
  await visit('stock-count-other-person')
  const { people } = await shop.call('people.list', {})
  await scan(page, ownCode('staff', people.find(({ name }) => name === 'Rosa Lind')?.id ?? 0))
  await expect(page.getByText('Rosa Lind').first()).toBeVisible()
  await scan(page, bin)
  await expect(page.getByRole('heading', { level: 1, name: `Count ${bin} a second time` })).toBeVisible()
  await scan(page, sku)
  await says(page, sku)
  await quiet(page)
  await visit('stock-count-second')
  await scan(page, commandCode('DONE'))
  await quiet(page)
  await visit('stock-count-decide')
  await goTo(page, '/stock/counts')
  await visit('stock-counts-open')
}
