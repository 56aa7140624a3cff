import { expect, test } from './shop-fixture.ts'
import { openStation, startPicking } from './hands.ts'
import { allAnswered, band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('a wrong scan while picking is called out, recorded and changes nothing', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { blueMug: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.redMug.bin)
  await expect(page.getByRole('alert')).toContainText('Wrong bin')
  await scan(page, goods.blueMug.bin, goods.candle.ean)
  await expect(page.getByRole('alert')).toContainText('Wrong item')
  await scan(page, goods.redMug.ean)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Wrong variant')
  await expect(alert).toContainText('Scannedred, 350 ml')
  await expect(alert).toContainText('Expectedblue, 350 ml')
  await scan(page, '9999999999994')
  await expect(alert).toContainText('Unknown code')

  const view = await shop.call('picking.view', { batchId: 1 })
  expect([view.step.kind, view.tasks.map(({ picked }) => picked)]).toEqual(['item', [0]])
  const trail = await shop.trail('Bench 1')
  expect(trail.filter(({ outcome }) => outcome !== 'done')).toEqual([
    { name: 'picking.scan', staffId: shop.minh, input: { batchId: 1, code: goods.redMug.bin }, outcome: 'pick.wrong_bin' },
    { name: 'picking.scan', staffId: shop.minh, input: { batchId: 1, code: goods.candle.ean }, outcome: 'pick.wrong_item' },
    { name: 'picking.scan', staffId: shop.minh, input: { batchId: 1, code: goods.redMug.ean }, outcome: 'pick.wrong_variant' },
    { name: 'picking.scan', staffId: shop.minh, input: { batchId: 1, code: '9999999999994' }, outcome: 'pick.code_unknown' },
  ])

  await scan(page, goods.blueMug.ean)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
})

test('at the packing bench a stop stays until the next right scan, and needs no click', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { blueMug: 1, towel: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.blueMug.bin, goods.blueMug.ean, goods.towel.bin, goods.towel.ean, 'TOTE-1')
  await expect(page.getByRole('heading', { level: 1, name: 'Order 1001' })).toBeVisible()

  const alert = page.getByRole('alert')
  await scan(page, goods.redMug.ean)
  await expect(alert).toContainText('Wrong variant')
  await scan(page, goods.candle.ean)
  await expect(alert).toContainText('Wrong item')
  await scan(page, goods.blueMug.ean, goods.blueMug.ean)
  await expect(alert).toContainText('One too many')
  await allAnswered(page, 11)
  await expect(alert).toBeVisible()
  expect((await shop.call('packing.view', { parcelId: 1 })).lines.map(({ sku, verified }) => [sku, verified])).toEqual([
    ['MUG-BLUE', 1],
    ['TOWEL', 0],
  ])
  await scan(page, goods.towel.ean)
  await expect(alert).toHaveCount(0)
  await expect(band(page)).toContainText('Everything is in')
})
