import type { Page } from '@playwright/test'
import { clippedTexts } from './clipped.ts'
import { expect, test } from './fixture.ts'
import { ready } from './hands.ts'
import { tourPacking } from './tour/pack.ts'
import { tourPicking } from './tour/pick.ts'
import { tourReturns } from './tour/returns.ts'
import { openTour, sampleShop } from './tour/sample-shop.ts'
import { tourShelf } from './tour/shelf.ts'
import { tourShipping } from './tour/ship.ts'
import type { Stage } from './tour/stage.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
]
/** The next language of the window, by its key. */
async function nextLanguage(page: Page): Promise<string> {
  const before = await page.locator('html').getAttribute('lang')
  await page.keyboard.press('Alt+l')
  await expect(page.locator('html')).not.toHaveAttribute('lang', before ?? '')
  return (await page.locator('html').getAttribute('lang')) ?? ''
}

test('no text of the benches is cut off, in Korean, in English or in the pseudo-locale', async () => {
  test.setTimeout(600_000)
  const place = await sampleShop()
  const running = await openTour(place)
  const { page } = running
  const found: string[] = []
  const looked = new Set<string>()
  const read = new Set<string>()
  // Opened so, the key leads to the pseudo-locale too; the tour itself speaks English.
  await page.evaluate(() => {
    location.hash = 'pseudo'
  })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
  expect(await nextLanguage(page)).toBe('en')
  await ready(page)
  const visit = async (stop: string) => {
    // The desk has its own room, and tables that end in an ellipsis.
    if ((await page.locator('[data-bench]').count()) === 0) return
    let language = ''
    // The tour loads the window anew on its way, from there on without the pseudo-locale.
    while (language !== 'en') {
      language = await nextLanguage(page)
      read.add(language)
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.waitForTimeout(60)
        found.push(...(await clippedTexts(page)).map((text) => `${stop}, ${language}, ${size.width}: ${text}`))
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    looked.add(stop)
  }
  try {
    const stage: Stage = { ...running, shop: place.shop, visit }
    for (const part of [tourPicking, tourPacking, tourShipping, tourReturns, tourShelf]) await part(stage)
  } finally {
    await running.close()
    await place.shop.close()
  }
  expect(found).toEqual([])
  expect(read).toEqual(new Set(['ko', 'en-XA', 'en']))
  expect(looked.size).toBeGreaterThan(30)
  expect(looked).toContain('shelf-taken')
})
