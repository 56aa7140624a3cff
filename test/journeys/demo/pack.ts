import { expect } from '../fixture.ts'
import { band, scanOne } from '../scanner.ts'
import { answerNext, nextPackScan, strangeItem } from '../worker.ts'
import { picture, type Demo } from './steps.ts'

/** One tote becomes a labelled parcel. Returns the parcel. */
export async function pack(demo: Demo, tote: string, isFirst: boolean): Promise<number> {
  const { page, shop, tell } = demo
  await scanOne(page, tote)
  await expect(page.getByRole('heading', { level: 1, name: /^Order / })).toBeVisible()
  const parcelId = Number(/\d+$/.exec(page.url())?.[0])
  const view = () => shop.call('packing.view', { parcelId })
  const { orderNumber, lines } = await view()
  tell(`Pack     tote ${tote} is order ${orderNumber}`)
  if (isFirst) await wrongItem(demo, parcelId)
  const units = lines.reduce((sum, { expected }) => sum + expected, 0)
  for (let code = await nextPackScan(shop, parcelId); code !== null; code = await nextPackScan(shop, parcelId)) {
    await scanOne(page, code)
  }
  tell(`Pack     ${orderNumber}: ${units === 1 ? 'its unit is' : `all ${units} units are`} verified`)
  for (let now = await view(); now.stage === 'check'; now = await view()) {
    if (isFirst) await picture(demo, 'check')
    const answered = await answerNext(page, now)
    await expect(band(page)).toContainText(answered)
    tell(`Pack     ${orderNumber}: answered “${answered}”`)
  }
  await boxUp(demo, parcelId, isFirst)
  return parcelId
}

async function wrongItem(demo: Demo, parcelId: number): Promise<void> {
  const { page, shop, tell } = demo
  const { lines } = await shop.call('packing.view', { parcelId })
  const stranger = await strangeItem(
    shop,
    lines.map(({ itemId }) => itemId),
  )
  await scanOne(page, stranger)
  await expect(page.getByRole('alert')).toBeVisible()
  tell(`Pack     a wrong item is stopped: ${(await page.getByRole('alert').innerText()).split('\n').slice(0, 2).join(': ')}`)
  await picture(demo, 'wrong-item')
}

async function boxUp(demo: Demo, parcelId: number, isFirst: boolean): Promise<void> {
  const { page, shop, tell } = demo
  const { orderNumber, contentsGrams, cartons, code } = await shop.call('packing.view', { parcelId })
  // The carton that everything fits into may be chosen already.
  await expect(band(page)).toContainText(/Press the digit|Type the weight/)
  if ((await band(page).innerText()).includes('Press the digit')) await page.keyboard.press('2')
  const chosen = page.getByRole('radio', { checked: true })
  await expect(chosen).toBeVisible()
  const name = (await chosen.innerText()).split('\n').find((words) => cartons.some((carton) => carton.name === words))
  const carton = cartons.find((one) => one.name === name)
  const grams = (contentsGrams ?? 500) + (carton?.tareGrams ?? 0)
  const weight = page.getByRole('textbox', { name: 'Weight on the scale' })
  await expect(weight).toBeFocused()
  await weight.pressSequentially(String(grams), { delay: 60 })
  if (isFirst) await picture(demo, 'weight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The last act' })).toBeVisible()
  tell(`Pack     ${orderNumber}: ${carton?.name}, ${grams} g`)
  for (const kind of ['Label', 'Packing slip']) {
    const paper = page.getByRole('region', { name: kind, exact: true })
    await paper.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(paper).toContainText('Saved as')
    tell(`Pack     ${orderNumber}: ${kind.toLowerCase()} saved`)
  }
  if (isFirst) await picture(demo, 'label')
  await scanOne(page, code)
  await expect(band(page)).toContainText(`Packed, order ${orderNumber}`)
  tell(`Pack     ${orderNumber}: the label is on its box`)
}
