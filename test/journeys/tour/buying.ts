import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan } from '../scanner.ts'
import { dialog, goTo, quiet, says, type Stage } from './stage.ts'

const day = 86_400_000

/** A supplier of two items, an order of them that is late, and one that is still a draft. */
async function orders({ shop }: Pick<Stage, 'shop'>) {
  const { rows } = await shop.call('items.list', { limit: 60 })
  const items = await Promise.all(rows.map(({ id }) => shop.call('items.get', { id })))
  const [one, other] = items.filter((item) => !item.lotTracked && item.weightGrams !== null)
  if (one === undefined || other === undefined) throw new Error('the sample shop sells nothing that can be weighed')
  const { id: supplierId } = await shop.call('suppliers.save', {
    supplier: {
      name: 'Stoke Kilns Ltd',
      account: 'C-77120',
      currency: 'GBP',
      leadTimeDays: 7,
      minOrderMinor: 15_000,
      orderWeekdays: [1, 4],
      contacts: [{ name: 'Pat Potter', role: 'Sales', email: 'pat@stoke-kilns.example', phone: '01782 000000' }],
      address: '1 Kiln Lane\nStoke-on-Trent ST1 1AA',
      note: 'Closed in the first half of August.',
      inspection: 'sample',
      inspectionChecks: ['Glaze without cracks', 'Cartons dry and whole'],
    },
  })
  for (const { id: itemId, sku } of [one, other]) {
    const offer = { code: `SK-${sku}`, priceMinor: 320, currency: 'GBP', packSize: 6, minQuantity: 6, priority: 1 }
    await shop.call('suppliers.saveOffer', { itemId, supplierId, offer })
  }
  const lines = [one, other].map(({ sku }, index) => ({ sku, quantity: 3 + index, unit: 'unit', priceMinor: 320 }))
  const sent = await shop.call('purchasing.save', { supplierId, note: 'Please ring the bell.', lines })
  await shop.call('purchasing.send', { id: sent.id, version: 1 })
  const { now } = await shop.call('today.summary', {})
  await shop.call('purchasing.confirm', {
    id: sent.id,
    version: 2,
    reference: 'AB-2201',
    expectedOn: new Date(now - day).toISOString().slice(0, 10),
    lines: [],
  })
  await shop.call('purchasing.save', { supplierId, note: '', lines })
  return { supplierId, purchaseId: sent.id, one, other }
}

/** Packing material that is low, on an order that is sent. */
async function boxes({ shop }: Pick<Stage, 'shop'>): Promise<number> {
  const { rows } = await shop.call('materials.toOrder', {})
  const lines = rows.flatMap(({ id, packs }) => (packs === 0 ? [] : [{ id, packs: packs + 1 }]))
  const { drafts } = await shop.call('materials.order', { lines })
  const id = drafts[0]?.id ?? 0
  const { version } = await shop.call('purchasing.get', { id })
  await shop.call('purchasing.send', { id, version })
  const [line] = (await shop.call('materials.ofPurchase', { purchaseId: id })).lines
  await shop.call('materials.came', { purchaseId: id, lines: [{ lineId: line?.lineId ?? 0, packs: 1 }] })
  return id
}

/** Suppliers, purchase orders, and a delivery at the bench from its first scan to its end. */
export async function tourBuying(stage: Stage): Promise<void> {
  const { page, visit } = stage
  await goTo(page, '/buy/suppliers')
  await quiet(page)
  await visit('buy-suppliers')
  const { supplierId, purchaseId, one, other } = await orders(stage)
  const boxesId = await boxes(stage)
  // Of a file only its own service tells what changed.
  await page.reload()
  await ready(page)
  await goTo(page, `/buy/suppliers/${supplierId}`)
  await quiet(page)
  await visit('buy-supplier')
  await page.keyboard.press('e')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('buy-supplier-edit')
  await page.keyboard.press('Escape')
  await goTo(page, `/buy/orders/${purchaseId}`)
  await quiet(page)
  await visit('buy-order')
  await page.keyboard.press('c')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('buy-confirm')
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('buy-order-edit')
  await page.keyboard.press('Escape')
  await goTo(page, `/buy/orders/${boxesId}`)
  await quiet(page)
  await visit('buy-order-material')
  await dialog(stage, 'm', 'Whole packs that came', 'buy-material-came')
  await goTo(page, '/buy/receive')
  await quiet(page)
  await visit('receive-desk')
  await scan(page, ownCode('purchase', purchaseId))
  await says(page, 'Scan each unit or case')
  await scan(page, one.sku, one.sku, other.sku)
  await says(page, `${other.sku}: 1 of 4`)
  await quiet(page)
  await visit('receive-count')
  await scan(page, commandCode('DONE'))
  await says(page, 'Look at')
  await quiet(page)
  await visit('receive-inspect')
  for (const [item, units] of [
    [one, 2],
    [other, 1],
  ] as const) {
    await says(page, `Look at ${units} × ${item.sku}`)
    for (const name of ['Glaze without cracks', 'Cartons dry and whole']) {
      await page.getByRole('button', { name, pressed: false }).press('Enter')
      await expect(page.getByRole('button', { name, pressed: true })).toBeVisible()
    }
    const weight = page.getByRole('textbox', { name: 'Weight in grams' })
    await weight.fill(String(units * (item.weightGrams ?? 0)))
    await weight.press('Enter')
    await says(page, `${units} of ${item.sku} are right`)
  }
  await says(page, 'and scan')
  await quiet(page)
  await visit('receive-put-away')
  await page.keyboard.press('F3')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('receive-reject')
  await page.keyboard.press('Enter')
  await says(page, 'in quarantine')
  for (const { sku } of [one, other]) {
    await says(page, `Bring 1 × ${sku}`)
    await page.keyboard.press('1')
  }
  await expect(page.getByText('Everything lies where it belongs.')).toBeVisible()
  await quiet(page)
  await visit('receive-finish')
  await page.keyboard.press('F9')
  await says(page, 'is finished')
  await page.keyboard.press('Escape')
  await quiet(page)
  await visit('receive-desk-rejected')
}
