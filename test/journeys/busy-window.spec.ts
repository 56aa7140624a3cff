import type { Page } from '@playwright/test'
import { go, openStation, startPicking } from './hands.ts'
import { allAnswered, band, scan, scanHandedOverLate } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

/** From now on the window listens only now and then, on a processor of a sixth of its speed. Returns how it gets its breath back. */
async function makeBusy(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.evaluate(() => {
    const hold = () => {
      const until = performance.now() + 350
      while (performance.now() < until);
      if (!Reflect.has(window, 'rested')) setTimeout(hold, 5)
    }
    hold()
  })
  return async () => {
    await page.evaluate(() => Reflect.set(window, 'rested', true))
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
}

test('a window that is too busy to listen loses, splits, doubles and reorders no scan, in a text field or out of it', async ({
  launch,
  aShop,
}) => {
  test.setTimeout(120_000)
  const shop = await aShop()
  await shop.order('1001', { blueMug: 1 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  const codes = Array.from({ length: 30 }, (_, index) => `x${String(index * 7919).padStart(7, '0')}A`)
  const rest = await makeBusy(page)
  await scan(page, ...codes.slice(0, 15))
  await page.evaluate(() => {
    const field = document.createElement('input')
    field.id = 'weight'
    field.value = '12'
    document.body.append(field)
    field.focus()
  })
  await scan(page, ...codes.slice(15))
  await rest()
  await allAnswered(page, 31)
  expect(await page.locator('#weight').inputValue()).toBe('12')
  const scans = (await shop.trail('Bench 1')).filter(({ name }) => name === 'picking.scan')
  expect(scans.map(({ input }) => input)).toEqual(codes.map((code) => ({ batchId: 1, code })))
})

test('a computer that hands keys over late splits no code, on the page or in a text field', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { blueMug: 1 })
  const { page } = await openStation(launch, shop)
  await go(page, 'Pack')
  const field = page.getByRole('textbox')
  await field.focus()
  await scanHandedOverLate(page, goods.towel.ean, 3, 600)
  await expect(page.getByRole('heading', { level: 1, name: 'Stock' })).toBeVisible()
  await startPicking(page)
  await scanHandedOverLate(page, 'TOTE-1', 2, 600)
  await expect(band(page)).toContainText('Go to')
  await scanHandedOverLate(page, goods.blueMug.bin, 8, 600)
  await expect(band(page)).toContainText('Right bin')
  await scanHandedOverLate(page, goods.blueMug.ean, 10, 600)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await allAnswered(page, 5)
})
