import type { Page } from '@playwright/test'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { freshBuild } from '../../scripts/fresh-build.mjs'
import { root, say } from '../../scripts/place.mjs'
import { crashingService } from '../shell/bridge.ts'
import { expect } from './fixture.ts'
import { launchApp } from './launch.ts'
import { smallPng } from './small-png.ts'
import { held, stillPainting, stillPicture } from './still-picture.ts'
import { openTour } from './tour/sample-shop.ts'
import type { Stage } from './tour/stage.ts'
import { tours, type Tour } from './tour/tours.ts'

const { values, positionals: chosen } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } })
const folder = values.into === undefined ? join(root, 'docs', 'screenshots') : resolve(values.into)
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
const schemes = ['light', 'dark'] as const

/** The same on every machine, because it stands on the screen (Settings, About). */
const userData = join(tmpdir(), 'packbench-screenshots')

/**
 * `npm run screenshots`: every screen and bench step, light and dark, small and large.
 * `npm run screenshots -- --into FOLDER benches`: elsewhere, and only the tours that are called so.
 */
await freshBuild()
if (chosen.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const tour of tours) if (isChosen(tour.name)) await pictureTour(tour)
if (isChosen('failure')) await pictureFailure()
say(`every screen is in ${folder}`)
process.exit(0)

function isChosen(name: string): boolean {
  return chosen.length === 0 || chosen.some((word) => name.includes(word))
}

async function pictureTour({ open, parts, options = () => ({}) }: Tour): Promise<void> {
  const place = await open()
  const { args = [], ...others } = options()
  rmSync(userData, { recursive: true, force: true })
  mkdirSync(userData)
  const running = await openTour(place, { ...others, userData, args: [...stillPainting, ...args] })
  const stage: Stage = { ...running, shop: place.shop, visit: (name) => held(running.page, () => picture(running.page, name)) }
  for (const part of parts) await part(stage)
  await running.close()
  await place.shop.close()
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
