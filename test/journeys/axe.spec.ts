import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { tourBoxes } from './tour/boxes.ts'
import { tourBuying } from './tour/buying.ts'
import { tourDesk } from './tour/desk.ts'
import { tourEmptyShop } from './tour/empty-shop.ts'
import { tourOrders } from './tour/orders.ts'
import { tourPacking } from './tour/pack.ts'
import { tourPicking } from './tour/pick.ts'
import { tourGoods } from './tour/goods.ts'
import { tourStock } from './tour/stock.ts'
import { tourImport } from './tour/import.ts'
import { emptyShop, openTour, sampleShop, type TourShop } from './tour/sample-shop.ts'
import { tourReorder } from './tour/reorder.ts'
import { tourReturns } from './tour/returns.ts'
import { tourShipping } from './tour/ship.ts'
import { tourWalks } from './tour/walks.ts'
import type { Stage } from './tour/stage.ts'

const tours = [
  ['an empty shop', emptyShop, [tourEmptyShop]],
  ['the places of the desk', sampleShop, [tourDesk, tourImport]],
  ['the questions at the desk', sampleShop, [tourOrders, tourGoods, tourStock]],
  ['other walks and parcels', sampleShop, [tourWalks, tourBoxes]],
  ['buying and receiving', sampleShop, [tourReorder, tourBuying]],
  ['the benches', sampleShop, [tourPicking, tourPacking, tourShipping, tourReturns]],
] as const

for (const [name, open, parts] of tours) {
  test(`${name}: no screen has an accessibility violation, light or dark`, async () => {
    test.setTimeout(600_000)
    const place = await open()
    const running = await openTour(place)
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
      await closed(place)
    }
    expect(found).toEqual([])
  })
}

function closed({ shop }: TourShop): Promise<void> {
  return shop.close()
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
