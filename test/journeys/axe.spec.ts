import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { openTour } from './tour/sample-shop.ts'
import type { Stage } from './tour/stage.ts'
import { tours } from './tour/tours.ts'

for (const { name, open, parts, options } of tours) {
  test(`${name}: no screen has an accessibility violation, light or dark`, async () => {
    test.setTimeout(600_000)
    const place = await open()
    const running = await openTour(place, options?.())
    const found: string[] = []
    const visit = async (stop: string) => {
      for (const scheme of ['light', 'dark'] as const)
        found.push(...(await violations(running.page, scheme)).map((what) => `${stop}, ${scheme}: ${what}`))
    }
    try {
      const stage: Stage = { ...running, shop: place.shop, visit }
      for (const part of parts) await part(stage)
    } finally {
      await running.close()
      await place.shop.close()
    }
    expect(found).toEqual([])
  })
}

async function violations(page: Page, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset['mantineColorScheme'] = wanted
  }, scheme)
  // Colours are on their way for a moment.
  await page.waitForTimeout(200)
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return result.violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
