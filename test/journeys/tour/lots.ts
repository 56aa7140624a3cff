import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan, scanOne } from '../scanner.ts'
import { nextPickScan } from '../worker.ts'
import { itemsLike, newOrder } from './scene.ts'
import { asks, goTo, quiet, says, type Stage } from './stage.ts'

/** Jars of two lots in one bin: which one it is, and those that must not be taken. */
export async function tourLots(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const [jar] = await itemsLike(
    shop,
    ({ lotTracked, stock, barcodes }) => lotTracked && stock.every(({ onHand }) => onHand > 4) && /^\d{13}$/.test(barcodes[0]?.code ?? ''),
    1,
  )
  const barcode = jar?.barcodes[0]?.code ?? ''
  const elsewhere = { location: 'E-09-4', lot: 'L260401', expiresOn: '2028-04-01', counted: 12, reason: 'found' } as const
  await shop.call('stock.count', { sku: jar?.sku ?? '', ...elsewhere })
  const orderId = await newOrder(shop, '7001', [[jar, 2]])
  await page.reload()
  await ready(page)
  await goTo(page, `/orders/ready/${orderId}`)
  await page.keyboard.press('p')
  await says(page, 'Take a tote')
  const batchId = Number(/\d+$/.exec(page.url())?.[0])
  for (let stop = 'tote'; stop !== 'item'; stop = (await shop.call('picking.view', { batchId })).step.kind)
    await scanOne(page, (await nextPickScan(shop, batchId)) ?? '')
  const stops = async (code: string, words: string, name: string) => {
    await scan(page, code)
    await expect(page.getByRole('alert')).toContainText(words)
    await quiet(page)
    await visit(name)
  }
  await stops(barcode, 'Which lot?', 'pick-which-lot')
  await page.keyboard.press('F7')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('pick-choose-lot')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const { step } = await shop.call('picking.view', { batchId })
  const promised = step.kind === 'item' ? step.task.lot : ''
  const later = jar?.stock.find(({ lot, kind }) => kind === 'bin' && lot !== promised)
  await stops(jarCode(barcode, elsewhere.lot), 'Wrong lot', 'pick-wrong-lot')
  await stops(jarCode(barcode, later?.lot ?? ''), 'lot', 'pick-later-lot')
  await stops(jarCode(barcode, promised, '200131'), 'Expired', 'pick-expired-lot')
  await scan(page, jarCode(barcode, promised))
  await says(page, 'Right, 1 of 2')
  await asks(page)
  await visit('pick-right-lot')
  const lotId = jar?.stock.find(({ lot }) => lot === promised)?.lotId ?? 0
  const { people } = await shop.call('people.list', {})
  const owner = people.find(({ role }) => role === 'owner')
  await shop.call('lots.mark', { lotId, status: 'recalled', reason: 'Glass in it' }, { staffId: owner?.id ?? 0 })
  await stops(jarCode(barcode, promised), 'Recalled lot', 'pick-recalled-lot')
  await page.keyboard.press('F10')
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { level: 1, name: 'Pick' })).toBeVisible()
  await goTo(page, `/stock/recall/${lotId}`)
  await visit('stock-recall-marked')
}

/** The GS1 code on a jar: GTIN, day of expiry, lot. */
function jarCode(barcode: string, lot: string, expires = ''): string {
  return `]C101${barcode.padStart(14, '0')}${expires === '' ? '' : `17${expires}`}10${lot}`
}
