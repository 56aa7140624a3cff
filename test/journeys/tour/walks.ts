import { expect } from '../fixture.ts'
import { scanOne } from '../scanner.ts'
import { nextPickScan } from '../worker.ts'
import { asks, goTo, quiet, says, type Stage } from './stage.ts'

/** The other ways to walk: a wave that waits to be taken, a zone, and single units from the aisle to the bench. */
export async function tourWalks(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  await goTo(page, '/pick')
  await page.keyboard.press('4')
  await expect(page.getByRole('button', { name: /^Release \d+ orders/ })).toBeEnabled()
  await page.keyboard.press('F9')
  await expect(page.getByRole('button', { name: /^Take it/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).first().press('Enter')
  await quiet(page)
  await visit('pick-released')
  for (const { id, status } of (await shop.call('picking.ready', {})).batches)
    if (status === 'released') await shop.call('picking.abandon', { batchId: id })
  await page.reload()
  await quiet(page)
  await zone(stage)
  await singles(stage)
}

async function zone({ page, shop, visit }: Stage): Promise<void> {
  await goTo(page, '/pick')
  await quiet(page)
  await page.keyboard.press('3')
  await expect(page.getByRole('button', { name: /^zone A/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Start picking/ })).toBeEnabled()
  await page.keyboard.press('F9')
  await says(page, 'tote')
  await quiet(page)
  await visit('zone-tote')
  const batchId = Number(/\d+$/.exec(page.url())?.[0])
  for (let step = 'tote'; step === 'tote'; step = (await shop.call('picking.view', { batchId })).step.kind)
    await scanOne(page, (await nextPickScan(shop, batchId)) ?? '')
  await asks(page)
  await visit('zone-bin')
  await page.keyboard.press('F10')
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { level: 1, name: 'Pick' })).toBeVisible()
}

async function singles({ page, shop, visit }: Stage): Promise<void> {
  await goTo(page, '/pick')
  // One key after the other: keys as quick as a scanner's would be a code.
  for (const [key, orders] of [
    ['2', 20],
    ['-', 10],
    ['-', 5],
  ] as const) {
    await quiet(page)
    await page.keyboard.press(key)
    await expect(page.getByRole('button', { name: new RegExp(`^Start picking ${orders} `) })).toBeEnabled()
  }
  await page.keyboard.press('F9')
  await says(page, 'Go to')
  await quiet(page)
  await visit('singles-bin')
  const batchId = Number(/\d+$/.exec(page.url())?.[0])
  for (let code = await nextPickScan(shop, batchId); code !== null; code = await nextPickScan(shop, batchId)) {
    await scanOne(page, code)
    await quiet(page)
  }
  await expect(page.getByRole('heading', { name: 'Push the cart to the bench' })).toBeVisible()
  await quiet(page)
  await visit('singles-finished')
  await page.keyboard.press('F9')
  await quiet(page)
  await asks(page)
  await visit('singles-pack')
}
