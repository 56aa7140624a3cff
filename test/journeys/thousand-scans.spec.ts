import { openStation, startPicking } from './hands.ts'
import { allAnswered, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'

/** Keys as fast as they can be sent into the window; a hand scanner needs about a millisecond for each. */
test('1,000 codes typed into the window arrive in order, once each', async ({ launch, aShop }) => {
  test.setTimeout(180_000)
  const shop = await aShop()
  await shop.order('1001', { blueMug: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  const codes = Array.from({ length: 1000 }, (_, index) => `x${String(index).padStart(3, '0')}`)
  await scan(page, ...codes)
  await allAnswered(page, 1001)
  const scans = (await shop.trail('Bench 1')).filter(({ name }) => name === 'picking.scan')
  expect(scans.map(({ input }) => input)).toEqual(codes.map((code) => ({ batchId: 1, code })))
})
