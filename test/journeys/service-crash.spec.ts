import { serviceOf } from '../shell/service-process.ts'
import { expect, test } from './shop-fixture.ts'
import { openStation, startPicking } from './hands.ts'
import { allAnswered, band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('the data service is killed in the middle of a pick: the interface says so, carries on, and nothing is lost or done twice', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  const orderId = await shop.order('1001', { blueMug: 5, towel: 1 })
  const { app, page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.blueMug.bin, goods.blueMug.ean, goods.blueMug.ean)
  await expect(band(page)).toContainText('Right, 2 of 5')

  const restarting = page.getByRole('alert').filter({ hasText: 'restarting' }).waitFor()
  process.kill(serviceOf(app), 'SIGKILL')
  await scan(page, goods.blueMug.ean, goods.blueMug.ean)
  await restarting
  await scan(page, goods.blueMug.ean)
  await expect(page.getByRole('alert').filter({ hasText: 'restarting' })).toHaveCount(0)
  await expect(band(page)).toContainText('Right, all 5')
  await scan(page, goods.towel.bin, goods.towel.ean)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await allAnswered(page, 10)

  const { status, lines } = await shop.call('orders.get', { id: orderId })
  expect([status, lines.map(({ sku, picked }) => [sku, picked])]).toEqual([
    'picked',
    [
      ['MUG-BLUE', 5],
      ['TOWEL', 1],
    ],
  ])
  expect(await shop.violations()).toEqual([])
})
