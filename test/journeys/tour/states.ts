import type { Page } from '@playwright/test'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { behave, faultId } from './lame.ts'
import { placesThatAsk } from './places.ts'
import { killForGood, visitWhileAway } from './service-away.ts'
import { goTo, type Stage } from './stage.ts'

/** What the window itself is made of: without it no place is shown. */
const frame = ['settings.get', 'people.list']

type Answers = 'never' | 'wrong'

/** What stands in every place while its answer is on its way. */
export async function tourBusy(stage: Stage): Promise<void> {
  await eachPlace(stage, 'never', 'busy')
}

/** What stands in every place when its answer is that something went wrong. */
export async function tourFailed(stage: Stage): Promise<void> {
  await eachPlace(stage, 'wrong', 'failed')
}

async function eachPlace(stage: Stage, answers: Answers, name: string): Promise<void> {
  const { page, visit } = stage
  await beginAt(page, '/settings/shop')
  await behave(page, { answers, spared: frame })
  await page.reload()
  await ready(page)
  for (const place of placesThatAsk) {
    await beginAt(page, `/${place}`)
    await stands(page, answers)
    await visit(`${name}-${place.replaceAll('/', '-').replace(/-1$|-PARCELS$/, '-one')}`)
  }
  await people(stage, answers, name)
  await behave(page, { answers })
  await page.reload()
  await stands(page, answers)
  await visit(`${name}-window`)
  await behave(page, { answers: 'right' })
  await page.reload()
  await ready(page)
}

/** Who works here is not known: in the settings, and where somebody would sign in. */
async function people({ page, visit }: Stage, answers: Answers, name: string): Promise<void> {
  await behave(page, { answers, spared: ['settings.get'] })
  await beginAt(page, '/settings/people')
  await page.reload()
  await ready(page)
  await stands(page, answers)
  await visit(`${name}-settings-people`)
  await page.getByRole('button', { name: 'Sign in' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Who works at this station?')
  await stands(page, answers)
  await visit(`${name}-person`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function beginAt(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, path)
}

/** What went wrong is said with its id; the shape of what comes is shown only after a moment. */
async function stands(page: Page, answers: Answers): Promise<void> {
  if (answers === 'wrong') await expect(page.getByRole('alert').filter({ hasText: faultId }).first()).toBeVisible()
  else await expect(page.getByRole('status', { name: 'Loading' }).or(page.locator('[aria-busy]')).first()).toBeVisible()
  await page.waitForTimeout(500)
}

/** A place that cannot be shown takes nothing else with it. */
export async function tourFault({ page, visit }: Stage): Promise<void> {
  await behave(page, { answers: 'odd', only: ['counts.list'] })
  await page.reload()
  await ready(page)
  await beginAt(page, '/stock/items')
  await expect(page.getByRole('alert')).toContainText('Packbench cannot show this')
  await page.waitForTimeout(500)
  await visit('place-fault')
  await page.getByRole('link', { name: /^Orders/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  await behave(page, { answers: 'right' })
  await page.reload()
  await ready(page)
}

/** The service dies while somebody works: it comes back by itself, or after many times not at all. */
export async function tourGone(stage: Stage): Promise<void> {
  await goTo(stage.page, '/orders/ready')
  await visitWhileAway(stage, 'orders-service-restarting')
  await killForGood(stage)
  await stage.visit('orders-service-gone')
}
