import { serviceOf } from '../shell/service-process.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { go, openStation, startPicking } from './hands.ts'
import { allAnswered, band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

test('five codes that are scanned while the data service is dead are worked off in order, each once, when it is back', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  await shop.order('1001', { blueMug: 2, towel: 1 })
  const { app, page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.blueMug.bin)
  await allAnswered(page, 3)
  const codes = [goods.blueMug.ean, goods.redMug.ean, goods.blueMug.ean, goods.towel.bin, goods.towel.ean]
  const restarting = page.getByRole('alert').filter({ hasText: 'restarting' }).waitFor()
  process.kill(serviceOf(app), 'SIGKILL')
  await scan(page, ...codes)
  await restarting
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await allAnswered(page, 8)
  const scans = (await shop.trail('Bench 1')).filter(({ name }) => name === 'picking.scan').slice(2)
  expect(scans.map(({ input, outcome }) => [input, outcome])).toEqual(
    codes.map((code) => [{ batchId: 1, code }, code === goods.redMug.ean ? 'pick.wrong_variant' : 'done']),
  )
  expect(await shop.violations()).toEqual([])
})

test('what is scanned outside a bench while the data service is dead opens when it is back, and the page may be loaded anew', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  const orderId = await shop.order('1001', { towel: 1 })
  const { app, page } = await openStation(launch, shop)
  await go(page, 'Stock')
  process.kill(serviceOf(app), 'SIGKILL')
  await scan(page, goods.towel.bin, ownCode('order', orderId))
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  await allAnswered(page, 3)

  await startPicking(page)
  await scan(page, 'TOTE-1')
  await allAnswered(page, 4)
  await page.reload()
  await scan(page, goods.towel.bin, goods.towel.ean)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await expect(band(page)).toBeVisible()
  await allAnswered(page, 2)
})
