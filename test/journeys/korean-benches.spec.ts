import type { Page } from '@playwright/test'
import { clippedTexts } from './clipped.ts'
import { expect, test } from './fixture.ts'
import { ready } from './hands.ts'
import { tourPacking } from './tour/pack.ts'
import { tourPicking } from './tour/pick.ts'
import { tourReturns } from './tour/returns.ts'
import { openTour, sampleShop } from './tour/sample-shop.ts'
import { tourShipping } from './tour/ship.ts'
import type { Stage } from './tour/stage.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
]
/** In the order in which the key goes through them. */
const languages = ['ko', 'en-XA', 'en'] as const

/** The language that the window shows from now on. */
async function switched(page: Page, to: string): Promise<void> {
  await page.keyboard.press('Alt+l')
  await expect(page.locator('html')).toHaveAttribute('lang', to)
}

test('no text of the benches is cut off, in Korean, in English or in the pseudo-locale', async () => {
  test.setTimeout(600_000)
  const place = await sampleShop()
  const running = await openTour(place)
  const { page } = running
  const found: string[] = []
  const looked = new Set<string>()
  // Opened so, the key leads to the pseudo-locale too; the tour itself speaks English.
  await page.evaluate(() => {
    location.hash = 'pseudo'
  })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
  await switched(page, 'en')
  await ready(page)
  const visit = async (stop: string) => {
    for (const language of languages) {
      await switched(page, language)
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
    for (const part of [tourPicking, tourPacking, tourShipping, tourReturns]) await part(stage)
  } finally {
    await running.close()
    await place.shop.close()
  }
  expect(found).toEqual([])
  expect(looked.size).toBeGreaterThan(30)
})
