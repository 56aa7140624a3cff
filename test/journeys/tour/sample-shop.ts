import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { launchApp, type LaunchOptions, type RunningApp } from '../launch.ts'
import { scan } from '../scanner.ts'
import { openService, type ShopService } from '../shop-service.ts'
import { holdTimers } from '../still-picture.ts'

/** A Wednesday morning, half a minute past: small delays do not move the clocks on the screen. */
export const tourTime = Date.parse('2026-11-18T10:20:30Z')

export interface TourShop {
  readonly shop: ShopService
  readonly location: string
}

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'packbench-tour-')), 'shop.sqlite')
}

/** The sample shop, always the same. */
export async function sampleShop(): Promise<TourShop> {
  const location = newFile()
  const shop = await openService(location, () => tourTime)
  await shop.call('seed.sample', {})
  await forecast(shop)
  return { shop, location }
}

/** All at once, so that no page fills by itself while it is looked at. */
export async function forecast(shop: ShopService): Promise<void> {
  await shop.call('reorder.refresh', {})
  for (let more = true; more;) ({ more } = await shop.call('reorder.advance', {}))
}

/** Nothing but a file: the welcome is not answered yet. */
export async function noShop(): Promise<TourShop> {
  const location = newFile()
  return { shop: await openService(location, () => tourTime), location }
}

/** A shop that has only answered the welcome. */
export async function emptyShop(): Promise<TourShop> {
  const { shop, location } = await noShop()
  const lines = { company: '', line1: '5 Market Row', line2: '', line3: '', city: 'York', region: '', postcode: 'YO1 8AA', phone: '' }
  const address = { name: 'Little Mug Shop', ...lines, country: 'GB' }
  await shop.call('settings.setUp', { name: 'Little Mug Shop', address, timeZone: 'Europe/London', currency: 'GBP', language: 'en' })
  return { shop, location }
}

/** A station of it, at the time of the tour, with its packer signed in. */
export async function openTour({ shop, location }: TourShop, options: LaunchOptions = {}): Promise<RunningApp> {
  const running = await launchApp({ ...options, db: location, env: { ...options.env, PACKBENCH_NOW: String(tourTime) } })
  await running.page.addInitScript((now) => {
    Date.now = () => now
  }, tourTime)
  await holdTimers(running.page)
  await running.page.reload()
  const { shop: opened } = await shop.call('settings.get', {})
  if (opened === null) {
    await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible()
    return running
  }
  await ready(running.page)
  const { people } = await shop.call('people.list', {})
  const packer = people.find(({ name }) => name === 'Minh Tran')
  if (packer !== undefined) {
    await scan(running.page, ownCode('staff', packer.id))
    await expect(running.page.getByRole('button', { name: /^Signed in/ })).toBeVisible()
    // Its notice would lie over the first stops.
    await running.page.getByRole('button', { name: 'Close' }).press('Enter')
    await expect(running.page.getByText('is signed in')).toHaveCount(0)
  }
  return running
}
