import type { Page } from '@playwright/test'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshBuild } from '../../scripts/fresh-build.mjs'
import { root, say } from '../../scripts/place.mjs'
import { crashingService } from '../shell/bridge.ts'
import { expect } from './fixture.ts'
import { launchApp } from './launch.ts'
import { smallPng } from './small-png.ts'
import { held, stillPainting, stillPicture } from './still-picture.ts'
import { tourBoxes } from './tour/boxes.ts'
import { tourBuying } from './tour/buying.ts'
import { tourDesk } from './tour/desk.ts'
import { tourEmptyShop } from './tour/empty-shop.ts'
import { tourGoods } from './tour/goods.ts'
import { tourStock } from './tour/stock.ts'
import { tourImport } from './tour/import.ts'
import { tourOrders } from './tour/orders.ts'
import { tourPacking } from './tour/pack.ts'
import { tourPicking } from './tour/pick.ts'
import { emptyShop, openTour, sampleShop, type TourShop } from './tour/sample-shop.ts'
import { tourReorder } from './tour/reorder.ts'
import { tourReturns } from './tour/returns.ts'
import { tourShipping } from './tour/ship.ts'
import { tourWalks } from './tour/walks.ts'
import { quiet, type Stage } from './tour/stage.ts'

const folder = join(root, 'docs', 'screenshots')
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
const schemes = ['light', 'dark'] as const

/** The same on every machine, because it stands on the screen (Settings, About). */
const userData = join(tmpdir(), 'packbench-screenshots')

/** `npm run screenshots`: every screen and bench step, light and dark, small and large. */
await freshBuild()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
await pictureWelcome()
await pictureTour(await emptyShop(), [tourEmptyShop])
await pictureTour(await sampleShop(), [tourDesk, tourImport, tourPicking, tourPacking, tourShipping, tourReturns])
await pictureTour(await sampleShop(), [tourOrders, tourGoods, tourStock])
await pictureTour(await sampleShop(), [tourWalks, tourBoxes])
await pictureTour(await sampleShop(), [tourReorder, tourBuying])
await pictureFailure()
say(`every screen is in ${folder}`)
process.exit(0)

async function pictureTour(place: TourShop, parts: readonly ((stage: Stage) => Promise<void>)[]): Promise<void> {
  rmSync(userData, { recursive: true, force: true })
  mkdirSync(userData)
  const running = await openTour(place, { userData, args: stillPainting })
  const stage: Stage = { ...running, shop: place.shop, visit: (name) => held(running.page, () => picture(running.page, name)) }
  for (const part of parts) await part(stage)
  await running.close()
  await place.shop.close()
}

async function pictureWelcome(): Promise<void> {
  const running = await launchApp({ args: stillPainting })
  await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible()
  await quiet(running.page)
  await picture(running.page, 'welcome')
  await running.close()
}

/** A data service that does not start: what the person is told, and what they can do. */
async function pictureFailure(): Promise<void> {
  rmSync(userData, { recursive: true, force: true })
  mkdirSync(userData)
  const running = await launchApp({ userData, env: crashingService, args: stillPainting })
  await expect(running.page.getByRole('alert').filter({ hasText: 'cannot start' })).toBeVisible({ timeout: 60_000 })
  await picture(running.page, 'service-failed')
  await running.close()
}

async function picture(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const scheme of schemes) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['mantineColorScheme'] = wanted
      }, scheme)
      await page.waitForTimeout(120)
      writeFileSync(join(folder, `${name}-${scheme}-${size.width}x${size.height}.png`), smallPng(await stillPicture(page)))
    }
  }
  await page.setViewportSize(sizes[0])
  console.log(name)
}
