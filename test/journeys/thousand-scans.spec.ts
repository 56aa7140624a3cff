import type { ElectronApplication } from '@playwright/test'
import { openStation, startPicking } from './hands.ts'
import { allAnswered } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'

/** Sends keys into the window as the system does, a millisecond between each two. */
function typeFast(app: ElectronApplication, codes: readonly string[]): Promise<void> {
  return app.evaluate(async ({ BrowserWindow }, scanned) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    for (const keyCode of scanned.flatMap((code) => [...Array.from(code), 'Enter'])) {
      page?.sendInputEvent({ type: 'keyDown', keyCode })
      page?.sendInputEvent({ type: 'keyUp', keyCode })
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }, codes)
}

test('1,000 codes at a millisecond between keys arrive in the data service in order, once each', async ({ launch, aShop }) => {
  test.setTimeout(120_000)
  const shop = await aShop()
  await shop.order('1001', { blueMug: 1 })
  const { app, page } = await openStation(launch, shop)
  await startPicking(page)
  const codes = Array.from({ length: 1000 }, (_, index) => `X${String(index * 7919).padStart(8, '0')}`)
  await typeFast(app, codes)
  await allAnswered(page, 1001)
  const scans = (await shop.trail('Bench 1')).filter(({ name }) => name === 'picking.scan')
  expect(scans.map(({ input }) => JSON.stringify(input).toUpperCase())).toEqual(
    codes.map((code) => JSON.stringify({ batchId: 1, code }).toUpperCase()),
  )
})
