import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan } from '../scanner.ts'
import { isPlain, itemsLike } from './scene.ts'
import { dialog, goTo, quiet, says, type Stage } from './stage.ts'

/** A supplier of plain goods and of jars, with two orders of the same item on their way. */
async function deliveries({ shop }: Stage) {
  const [ordered, other, sold] = await itemsLike(shop, isPlain(5), 3)
  const strange = (await shop.call('reorder.board', { all: true })).rows.find(({ source }) => source === null)
  const [jar] = await itemsLike(shop, ({ lotTracked }) => lotTracked, 1)
  if (!ordered || !other || !sold || !strange || !jar) throw new Error('the sample shop sells too little')
  const { id: supplierId } = await shop.call('suppliers.save', {
    supplier: {
      name: 'Moor & Coast Wholesale',
      account: '',
      currency: 'EUR',
      leadTimeDays: 10,
      minOrderMinor: 0,
      orderWeekdays: [],
      contacts: [],
      address: '',
      note: '',
      inspection: 'all',
      inspectionChecks: ['Cartons dry and whole'],
    },
  })
  await shop.call('suppliers.saveRate', { currency: 'EUR', micros: 860_000 })
  for (const { id: itemId } of [ordered, other, sold, jar]) {
    const offer = { code: '', priceMinor: 410, currency: 'EUR', packSize: 1, minQuantity: 1, priority: 1 }
    await shop.call('suppliers.saveOffer', { itemId, supplierId, offer })
  }
  const send = async (skus: readonly string[]) => {
    const lines = skus.map((sku) => ({ sku, quantity: 4, unit: 'unit' as const, priceMinor: 410 }))
    const { id } = await shop.call('purchasing.save', { supplierId, note: '', lines })
    await shop.call('purchasing.send', { id, version: 1 })
    return id
  }
  const purchaseId = await send([ordered.sku, other.sku, jar.sku])
  await send([ordered.sku])
  return { purchaseId, ordered, other, sold, strange, jar }
}

/** What the receiving desk and its bench ask, and what they refuse. */
export async function tourReceiving(stage: Stage): Promise<void> {
  const { page, visit } = stage
  const { purchaseId, ordered, other, sold, strange, jar } = await deliveries(stage)
  await page.reload()
  await ready(page)
  await goTo(page, '/buy/suppliers')
  await dialog(stage, 'x', 'Exchange rates', 'buy-rates')
  await dialog(stage, 'n', 'New supplier', 'buy-supplier-new')
  await goTo(page, '/buy/orders')
  await visit('buy-orders')
  await dialog(stage, 'n', 'New purchase order', 'buy-order-new')

  await goTo(page, '/buy/receive')
  for (const [code, words, name] of [
    [ordered.sku, 'is on several orders', 'receive-several-orders'],
    [sold.sku, 'is on no open order', 'receive-not-on-order'],
    [strange.sku, 'Nobody is known who sells it', 'receive-nobody-sells'],
    ['NOTHING-KNOWN', 'NOTHING-KNOWN', 'receive-unknown-code'],
  ] as const) {
    await scan(page, code)
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible()
    await quiet(page)
    await visit(name)
  }
  await scan(page, ownCode('purchase', purchaseId))
  await says(page, 'Scan each unit or case')
  await quiet(page)
  await visit('receive-nothing-yet')
  const asked = async (code: string, title: string, name: string) => {
    await scan(page, code)
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await quiet(page)
    await visit(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await asked(jar.sku, `Lot of ${jar.sku}`, 'receive-lot')
  await asked(strange.sku, 'Not ordered', 'receive-not-ordered')
  await scan(page, ...Array.from({ length: 4 }, () => ordered.sku))
  await says(page, `${ordered.sku}: 4 of 4`)
  await asked(ordered.sku, 'More than ordered', 'receive-too-many')
  await dialog(stage, 'F7', 'Type a count', 'receive-by-hand')
  await scan(page, other.sku, commandCode('DONE'))
  await looksAt(stage)
  await dialog(stage, 'F7', 'How many', 'receive-only-some')
}

/** Each item is looked at; the first one weighs too little at first. */
async function looksAt({ page, shop, visit }: Stage): Promise<void> {
  const weight = page.getByRole('textbox', { name: 'Weight in grams' })
  await says(page, 'Look at')
  await weight.fill('2')
  await page.getByRole('button', { name: 'Cartons dry and whole', pressed: false }).press('Enter')
  await weight.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Short weight')
  await quiet(page)
  await visit('receive-short-weight')
  const receiptId = Number(/\d+$/.exec(page.url())?.[0])
  const { goods } = await shop.call('receiving.view', { receiptId })
  for (const { receiptLineId, toInspect: units, weightGrams } of goods) {
    const checks = [{ text: 'Cartons dry and whole', ok: true }]
    await shop.call('receiving.inspect', { receiptId, receiptLineId, units, failed: 0, grams: units * (weightGrams ?? 0), checks })
  }
  await page.reload()
  await says(page, 'and scan the bin')
}
