import { everyParcel } from '../../../domain/checklists/new-checklists.ts'
import { expect } from '../fixture.ts'
import { scan, scanOne } from '../scanner.ts'
import { nextPackScan } from '../worker.ts'
import { asks, goTo, quiet, type Stage } from './stage.ts'

/** Parcels that ask for more: several boxes, a gift, a unit that is damaged, a picture where no camera is, a scale that is not there. */
export async function tourBoxes(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const waiting = (await shop.call('packing.waiting', {})).orders.toSorted((one, other) => other.units - one.units)
  const [largest, next] = waiting
  const gift = await shop.call('orders.get', { id: next?.orderId ?? 0 })
  await shop.call('orders.changeWishes', {
    id: gift.id,
    version: gift.version,
    eco: true,
    gift: true,
    giftMessage: 'Happy birthday, dear Ada. From all of us in Leeds.',
  })
  const photo = {
    kind: 'photo',
    key: 'open',
    text: 'The open box',
    help: 'From above, so that every item is seen.',
    required: true,
  } as const
  await shop.call('checklists.save', { checklist: { name: 'Pictures', applies: everyParcel, checks: [photo] } })

  await goTo(page, '/pack/next')
  await scan(page, largest?.totes[0] ?? '')
  await expect(page.getByRole('heading', { level: 1, name: /^Order / })).toBeVisible()
  await asks(page)
  await visit('pack-several-boxes')
  await page.keyboard.press('F10')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('pack-damaged')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Pack' })).toBeVisible()

  await goTo(page, '/pick')
  await visit('pick-my-parcels')
  await goTo(page, '/pack/next')
  await scan(page, next?.totes[0] ?? '')
  await expect(page.getByRole('heading', { level: 1, name: /^Order / })).toBeVisible()
  const parcelId = Number(/\d+$/.exec(page.url())?.[0])
  await asks(page)
  await visit('pack-gift')
  for (let code = await nextPackScan(shop, parcelId); code !== null; code = await nextPackScan(shop, parcelId)) await scanOne(page, code)
  await photoChecked(stage, parcelId)
}

async function photoChecked({ page, shop, visit }: Stage, parcelId: number): Promise<void> {
  const view = () => shop.call('packing.view', { parcelId })
  const kindAsked = async () => (await view()).checks.find(({ done, skipped }) => !done && !skipped)?.ask.kind
  while ((await kindAsked()) === 'tick') {
    await page.keyboard.press('F9')
    await quiet(page)
  }
  await expect(page.getByText('No camera here')).toBeVisible()
  await asks(page)
  await visit('pack-photo-without-camera')
  for (const [fault, words, name] of [
    ['NotAllowedError', 'may not be used', 'refused'],
    ['NotReadableError', 'Another program', 'busy'],
  ] as const) {
    await page.evaluate((said) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', said))
    }, fault)
    await goTo(page, '/pack/next')
    await goTo(page, `/pack/${parcelId}`)
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
    await asks(page)
    await visit(`pack-photo-camera-${name}`)
  }
  await page.keyboard.press('Escape')
}
