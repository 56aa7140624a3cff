import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan } from '../scanner.ts'
import { isPlain, itemsLike, newOrder, pickedOrder } from './scene.ts'
import { goTo, quiet, says, type Stage } from './stage.ts'

/** What cannot go on here: a parcel at another bench, one that is done, a lot that was recalled, goods to be put back. */
export async function tourHeld(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  const [one, other] = await itemsLike(shop, isPlain(6), 2)
  const [jar] = await itemsLike(shop, ({ lotTracked, stock }) => lotTracked && stock.every(({ onHand }) => onHand > 4), 1)
  const { people } = await shop.call('people.list', {})
  const named = (wanted: string) => people.find(({ name }) => name === wanted)?.id ?? 0
  const tote = await pickedOrder(shop, await newOrder(shop, '7005', [[one, 1]]))
  const { parcelId } = await shop.call('packing.open', { code: tote }, { staffId: named('Joon Kim'), station: 'Bench 2' })
  const cancelled = await newOrder(shop, '7006', [[other, 2]])
  await pickedOrder(shop, cancelled)
  await shop.call('orders.cancel', { id: cancelled })
  const jars = await pickedOrder(shop, await newOrder(shop, '7007', [[jar, 1]]))
  const lot = jar?.stock[0]
  await shop.call('lots.mark', { lotId: lot?.lotId ?? 0, status: 'recalled', reason: 'Glass in it' }, { staffId: named('Rosa Lind') })
  await page.reload()
  await ready(page)

  await goTo(page, '/pack/next')
  await scan(page, tote)
  await expect(page.getByRole('alert')).toBeVisible()
  await quiet(page)
  await visit('pack-at-another-bench')
  await goTo(page, `/pack/${parcelId}`)
  await expect(page.getByRole('button', { name: 'Take it over' })).toBeVisible()
  await visit('pack-taken')
  await goTo(page, '/pack/next')
  await scan(page, jars)
  await expect(page.getByRole('heading', { level: 1, name: 'Order 7007' })).toBeVisible()
  await scan(page, jar?.barcodes[0]?.code ?? '')
  await expect(page.getByRole('alert')).toContainText('Recalled lot')
  await quiet(page)
  await visit('pack-recalled-lot')
  await scan(page, commandCode('QTY3'))
  await says(page, '3 of the next item')
  await visit('pack-quantity')
  await page.keyboard.press('Escape')

  const { carriers } = await shop.call('shipping.staged', {})
  const staged = carriers.flatMap((carrier) => carrier.staged)[0]?.id ?? 0
  await goTo(page, `/pack/${staged}`)
  await visit('pack-done')
  await goTo(page, '/ship')
  await scan(page, ownCode('parcel', staged))
  await expect(page.getByRole('heading', { level: 1, name: /^Scan-out to/ })).toBeVisible()
  await quiet(page)
  await visit('ship-carrier-of-parcel')
  await scan(page, ownCode('parcel', staged))
  await says(page, 'is out')
  await quiet(page)
  await page.keyboard.press('F8')
  await expect(page.getByRole('dialog')).toContainText('comes back')
  await quiet(page)
  await visit('ship-return')
  await page.keyboard.press('Escape')
  await goTo(page, '/stock/tasks')
  await visit('stock-tasks-open')
  await page.getByRole('grid').getByRole('button', { name: /^Put/ }).first().press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('stock-put-back')
  await page.keyboard.press('Escape')
}
