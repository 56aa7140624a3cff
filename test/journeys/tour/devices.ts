import { join } from 'node:path'
import { everyParcel } from '../../../domain/checklists/new-checklists.ts'
import { plugInScale } from '../../shell/serial/scale-device.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan, scanOne } from '../scanner.ts'
import { nextPackScan } from '../worker.ts'
import { oneOfEachKind, tourChecks } from './checks.ts'
import { plugScaleIn, tourScaleFaults } from './scale-faults.ts'
import { isPlain, itemsLike, newOrder, pickedOrder } from './scene.ts'
import { goTo, quiet, says, type Stage } from './stage.ts'

/** As a scale says it in the SICS protocol. */
const lies = (grams: number) => `S S ${(grams / 1000).toFixed(3).padStart(9)} kg\r\n`
const moves = (grams: number) => `S D ${(grams / 1000).toFixed(3).padStart(9)} kg\r\n`

/** A bench with a camera and a scale: each kind of check, and a box that is weighed. */
export async function tourDevices(stage: Stage): Promise<void> {
  const { page, shop, userData, visit } = stage
  const [item] = await itemsLike(shop, isPlain(5), 1)
  await shop.call('checklists.save', { checklist: { name: 'Everything', applies: everyParcel, checks: [...oneOfEachKind] } })
  const tote = await pickedOrder(shop, await newOrder(shop, '7003', [[item, 2]]))
  const scale = await plugInScale(join(userData, 'scale'), 'SI\r\n', lies(0))
  await page.reload()
  await ready(page)
  await goTo(page, '/settings/station')
  await plugScaleIn(stage, scale.port)
  const tried = page.getByRole('region', { name: /^Try it/ })
  await expect(tried).toContainText('Nothing is on the scale')
  scale.show(lies(1284))
  await expect(tried).toContainText('Lies still')
  await tried.evaluate((region) => {
    region.scrollIntoView({ block: 'center' })
  })
  await visit('settings-scale-weighs')
  await tourScaleFaults(stage, scale)

  await goTo(page, '/pack/next')
  await scan(page, tote)
  await expect(page.getByRole('heading', { level: 1, name: 'Order 7003' })).toBeVisible()
  const parcelId = Number(/\d+$/.exec(page.url())?.[0])
  for (let code = await nextPackScan(shop, parcelId); code !== null; code = await nextPackScan(shop, parcelId)) await scanOne(page, code)
  await tourChecks(stage, parcelId)

  await says(page, 'Put the box on the scale')
  await quiet(page)
  await visit('pack-scale-empty')
  scale.show(moves(640))
  await expect(page.getByText('Moving, not counted yet')).toBeVisible()
  await visit('pack-scale-moving')
  scale.show(lies(4310))
  await expect(page.getByText(/heavier than expected/)).toBeVisible()
  await quiet(page)
  await visit('pack-scale-heavier')
  scale.show('S +\r\n')
  await expect(page.getByText('Too heavy for this scale')).toBeVisible()
  await visit('pack-scale-overload')
  for (const [answer, words, name] of [
    ['S -\r\n', 'Below zero', 'below-zero'],
    ['', 'does not answer', 'silent'],
  ] as const) {
    scale.show(answer)
    await expect(page.getByText(words)).toBeVisible()
    await visit(`pack-scale-${name}`)
  }
  scale.unplug()
  await expect(page.getByText('The scale is not there')).toBeVisible()
  await quiet(page)
  await visit('pack-scale-absent')
  await page.keyboard.press('Escape')
}
