import { call } from '../../shell/bridge.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { tourTime } from './sample-shop.ts'
import { goTo, quiet, type Stage } from './stage.ts'

const printer = 'Label_printer'

/** A station whose printer of labels is not there: said before work begins, and of each label that did not come out. */
export async function tourPrints({ app, page, shop, visit }: Stage): Promise<void> {
  // The list says when: at the time of the tour.
  await app.evaluate((_electron, now) => {
    Date.now = () => now
  }, tourTime)
  await call(page, 'shell.station.save', { printers: { label: printer, slip: null, sheet: null } })
  await page.reload()
  await ready(page)
  await goTo(page, '/pack')
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('printer')
  await quiet(page)
  await visit('pack-printer-missing')
  const { carriers } = await shop.call('shipping.staged', {})
  for (const { id } of carriers.flatMap((carrier) => carrier.staged).slice(0, 2)) {
    const { fileName, bytes, pageWidthMm, pageHeightMm } = await shop.call('documents.label', { parcelId: id })
    const paper = { widthMm: pageWidthMm, heightMm: pageHeightMm }
    await call(page, 'shell.print', { printer, name: fileName, bytes: Buffer.from(bytes).toString('base64'), page: paper })
  }
  await goTo(page, '/prints')
  await expect(page.getByRole('grid', { name: 'Print jobs' }).getByRole('row')).not.toHaveCount(1)
  await quiet(page)
  await visit('prints-failed')
}
