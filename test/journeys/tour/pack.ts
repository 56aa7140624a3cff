import { expect } from '../fixture.ts'
import { scan, scanOne } from '../scanner.ts'
import { answerNext, nextPackScan, strangeItem } from '../worker.ts'
import { asks, goTo, quiet, says, type Stage } from './stage.ts'

/** The order with the most lines that waits, from its tote to its label, with every answer that a packer meets. */
export async function tourPacking(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  await goTo(page, '/pack')
  await visit('pack')
  await page.keyboard.press('F9')
  await says(page, 'Scan the next tote or order')
  await quiet(page)
  await visit('pack-next')
  await scan(page, 'NOTHING-KNOWN')
  await expect(page.getByRole('alert')).toBeVisible()
  await visit('pack-unknown-code')

  const waiting = (await shop.call('packing.waiting', {})).orders.toSorted((one, other) => one.units - other.units)
  const order = waiting.find(({ units }) => units >= 3) ?? waiting[0]
  await scan(page, order?.totes[0] ?? order?.number ?? '')
  await expect(page.getByRole('heading', { level: 1, name: /^Order / })).toBeVisible()
  const parcelId = Number(/\d+$/.exec(page.url())?.[0])
  const right = async () => {
    await scanOne(page, (await nextPackScan(shop, parcelId)) ?? '')
    await quiet(page)
  }
  await asks(page)
  await visit('pack-verify')
  if ((await shop.call('packing.view', { parcelId })).lines.length > 1) {
    await page.keyboard.press('F10')
    await expect(page.getByRole('dialog')).toBeVisible()
    await quiet(page)
    await visit('pack-take-out')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await right()
  await visit('pack-right-item')
  await asks(page)
  const { lines } = await shop.call('packing.view', { parcelId })
  await scan(
    page,
    await strangeItem(
      shop,
      lines.map(({ itemId }) => itemId),
    ),
  )
  await expect(page.getByRole('alert')).toBeVisible()
  await visit('pack-wrong-item')
  await addressChanges(stage, parcelId)
  while ((await nextPackScan(shop, parcelId)) !== null) await right()
  await boxAndLabel(stage, parcelId)
}

/** The customer moves while the box is packed. */
async function addressChanges({ page, shop, visit }: Stage, parcelId: number): Promise<void> {
  const { orderId } = await shop.call('packing.view', { parcelId })
  const { version, shipTo } = await shop.call('orders.get', { id: orderId })
  await shop.call('orders.changeAddress', { id: orderId, version, shipTo: { ...shipTo, line3: 'Flat 2' } })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'The address was changed' })).toBeVisible()
  await scanOne(page, (await nextPackScan(shop, parcelId)) ?? '')
  await says(page, 'Address changed')
  await quiet(page)
  await visit('pack-address-changed')
  await page.keyboard.press('F9')
  await says(page, 'Ticked')
  await asks(page)
}

async function boxAndLabel({ page, shop, visit }: Stage, parcelId: number): Promise<void> {
  const view = () => shop.call('packing.view', { parcelId })
  if ((await view()).stage === 'check') await visit('pack-check')
  while ((await view()).stage === 'check') {
    const answered = await answerNext(page, await view())
    await says(page, answered)
    await quiet(page)
  }
  await asks(page)
  await visit('pack-carton-suggested')
  if (await page.getByRole('button', { name: /^Other carton/ }).isEnabled()) await page.keyboard.press('F2')
  await says(page, 'Press the digit of the carton')
  await visit('pack-box')
  // With a carton suggested, the scale has its turn at once.
  await page.keyboard.press('F2')
  await page.keyboard.press('2')
  const weight = page.getByRole('textbox', { name: 'Weight on the scale' })
  await expect(weight).toBeFocused()
  await weight.pressSequentially('90', { delay: 60 })
  await quiet(page)
  await visit('pack-weight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Too light')
  await visit('pack-too-light')
  await weight.fill('9999')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText(/Too heavy|Over the limit/)
  await visit('pack-too-heavy')
  await page.keyboard.press('F6')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('pack-overrule')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const { contentsGrams, cartons } = await view()
  await weight.fill(String((contentsGrams ?? 800) + (cartons[1]?.tareGrams ?? 0)))
  await page.keyboard.press('Enter')
  await says(page, 'Closed. Now its label')
  await quiet(page)
  await visit('pack-label')
  await scan(page, 'T12')
  await expect(page.getByRole('alert')).toBeVisible()
  await visit('pack-label-first')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Pack' })).toBeVisible()
  await quiet(page)
  await visit('pack-under-way')
  await goTo(page, `/pack/${parcelId}`)
  await scan(page, (await view()).code)
  await says(page, 'Packed')
  await quiet(page)
  await visit('pack-packed')
  await page.keyboard.press('Escape')
}
