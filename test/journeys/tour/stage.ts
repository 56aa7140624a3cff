import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from '../fixture.ts'
import { band } from '../scanner.ts'
import type { ShopService } from '../shop-service.ts'

/** One window on one shop, and what to do at each stop of the tour: look at it, check it, take its picture. */
export interface Stage {
  readonly app: ElectronApplication
  readonly page: Page
  readonly shop: ShopService
  /** Where the station keeps what is its own. */
  readonly userData: string
  readonly visit: (name: string) => Promise<void>
}

/** Goes to an address of the interface, for example '/orders/late'. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, path)
  await quiet(page)
}

/** Nothing is loading any more, and the pictures that are on the screen have come. */
export async function quiet(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(250)
}

/** The band has said it, whatever stands beside it. */
export async function says(page: Page, words: string): Promise<void> {
  await expect(band(page)).toContainText(words)
}

/** The band asks for the next act again: what it said before has faded. */
export async function asks(page: Page): Promise<void> {
  await expect(band(page)).not.toHaveAttribute('data-tone')
  await quiet(page)
}

/** Opens a question by its key, visits it, and leaves it unanswered. */
export async function dialog({ page, visit }: Stage, key: string, words: string, name: string): Promise<void> {
  // A key that needs what was scanned last does nothing before that is on the screen.
  await quiet(page)
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toContainText(words)
  await quiet(page)
  await visit(name)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
