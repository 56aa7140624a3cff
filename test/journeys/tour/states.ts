import { join } from 'node:path'
import { root } from '../../../scripts/place.mjs'
import { call } from '../../shell/bridge.ts'
import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { killForGood, visitWhileAway } from './service-away.ts'
import { goTo, type Stage } from './stage.ts'

/** The data service of the shop, that answers as it is told to. */
export const lameService = { PACKBENCH_SERVICE_ENTRY: join(root, 'test/shell/services/lame.cjs') }

/** What the window itself is made of: without it no place is shown. */
const frame = ['settings.get', 'people.list']

/** Every place that shows something of the shop, with a detail or a bench where it has one. No answer comes, so any id will do. */
const places = [
  'today',
  'orders/ready/1',
  'pick',
  'pick/1',
  'pack',
  'pack/next',
  'pack/1',
  'ship',
  'ship/out/PARCELS',
  'parcels/1',
  'returns',
  'returns/1',
  'stock/items/1',
  'stock/items/1/page',
  'stock/bins/1',
  'stock/totes',
  'stock/material/1',
  'stock/counts',
  'stock/counts/1',
  'stock/moves',
  'stock/tasks',
  'stock/recall/1',
  'buy/reorder',
  'buy/orders/1',
  'buy/arrivals',
  'buy/receive',
  'buy/receive/1',
  'buy/suppliers/1',
  'buy/rules',
  'import',
  'scans',
  'settings/checks',
] as const

/** What stands in every place while its answer is on its way. */
export async function tourBusy(stage: Stage): Promise<void> {
  await eachPlace(stage, 'never', 'busy')
}

/** What stands in every place when its answer is that something went wrong. */
export async function tourFailed(stage: Stage): Promise<void> {
  await eachPlace(stage, 'wrong', 'failed')
}

async function eachPlace({ page, visit }: Stage, answers: 'never' | 'wrong', name: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/settings/shop'
  })
  await call(page, 'behave', { answers, spared: frame })
  await page.reload()
  await ready(page)
  const sign = page.getByRole('alert').filter({ hasText: '7c41d09e' })
  for (const place of places) {
    await page.evaluate((path) => {
      location.hash = `/${path}`
    }, place)
    if (answers === 'wrong') await expect(sign.first()).toBeVisible()
    // The shape of what comes is shown only after a moment.
    await page.waitForTimeout(500)
    await visit(`${name}-${place.replaceAll('/', '-').replace(/-1$|-PARCELS$/, '-one')}`)
  }
  await call(page, 'behave', { answers: 'right', spared: [] })
}

/** The service dies while somebody works: it comes back by itself, or after many times not at all. */
export async function tourGone(stage: Stage): Promise<void> {
  await goTo(stage.page, '/orders/ready')
  await visitWhileAway(stage, 'orders-service-restarting')
  await killForGood(stage)
  await stage.visit('orders-service-gone')
}
