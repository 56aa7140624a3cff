import type { Page } from '@playwright/test'
import { expect, type test } from './fixture.ts'
import type { LaunchOptions, RunningApp } from './launch.ts'
import { signIn } from './scanner.ts'
import type { SmallShop } from './small-shop.ts'

type Launch = Parameters<Parameters<typeof test>[2]>[0]['launch']

interface StationOptions extends LaunchOptions {
  readonly staffId?: number
}

/** A station of this shop with someone signed in by their badge, showing Today. */
export async function openStation(
  launch: Launch,
  shop: SmallShop,
  { staffId = shop.minh, ...options }: StationOptions = {},
): Promise<RunningApp> {
  const running = await launch({ db: shop.location, ...options })
  await ready(running.page)
  await signIn(running.page, staffId)
  await expect(running.page.getByRole('button', { name: /^Signed in/ })).toBeVisible()
  return running
}

/** The window shows the shop. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
}

/** Alt and the number of a place on the rail. */
const keys = {
  Today: '1',
  Orders: '2',
  Pick: '3',
  Pack: '4',
  Ship: '5',
  Returns: '6',
  Stock: '7',
  Buy: '8',
  Import: '9',
  Settings: '0',
} as const
export type PlaceName = keyof typeof keys

export async function go(page: Page, place: PlaceName): Promise<void> {
  // A dialog that is still open would take the key.
  await expect(page.locator('[role="dialog"][aria-modal="true"]')).toHaveCount(0)
  await page.keyboard.press(`Alt+${keys[place]}`)
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible()
}

/** Presses a key once something on the screen answers to it: while a view opens nobody does. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await expect(page.locator(`[aria-keyshortcuts="${key}" i]:not([disabled])`).first()).toBeVisible()
  await page.keyboard.press(key)
}

/** Counts what a mouse would have done, from now on. */
export async function countMouse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Reflect.set(window, 'mouseEvents', 0)
    for (const kind of ['mousedown', 'pointerdown', 'wheel', 'touchstart']) {
      addEventListener(kind, () => Reflect.set(window, 'mouseEvents', Number(Reflect.get(window, 'mouseEvents')) + 1), true)
    }
  })
  return () => page.evaluate(() => Number(Reflect.get(window, 'mouseEvents')))
}

/** Takes the most urgent orders and stands before the first step of their batch. */
export async function startPicking(page: Page): Promise<void> {
  await go(page, 'Pick')
  await expect(page.getByRole('button', { name: /^Start picking/ })).toBeEnabled()
  await page.keyboard.press('F9')
  await expect(page.getByRole('heading', { level: 1, name: /^Batch / })).toBeVisible()
}
