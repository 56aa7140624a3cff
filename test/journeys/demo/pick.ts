import { expect } from '../fixture.ts'
import { go } from '../hands.ts'
import { band, scanOne } from '../scanner.ts'
import { nextPickScan } from '../worker.ts'
import { picture, type Demo } from './steps.ts'

/** One cart with the three most urgent orders. Returns the totes that go to the bench. */
export async function pick(demo: Demo): Promise<readonly string[]> {
  const { page, shop, tell } = demo
  await go(page, 'Pick')
  await expect(page.getByRole('button', { name: /^Start picking/ })).toBeEnabled()
  await page.keyboard.press('-')
  await expect(page.getByRole('button', { name: /^Start picking 3/ })).toBeEnabled()
  await picture(demo, 'pick')
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText('Put a tote on place 1')
  const [batch] = (await shop.call('picking.ready', {})).batches
  const batchId = batch?.id ?? 0
  tell(`Pick     batch ${batch?.code} with 3 orders`)
  let code = await nextPickScan(shop, batchId)
  for (let step = 1; code !== null; step += 1) {
    const { step: before } = await shop.call('picking.view', { batchId })
    await scanOne(page, code)
    if (before.kind === 'item') {
      const { task } = before
      tell(`Pick     ${task.bin}: ${task.picked + 1} of ${task.quantity} ${task.name} (${task.sku}) for tote ${task.tote}`)
      if (step < 12) await picture(demo, 'pick-step')
    }
    code = await nextPickScan(shop, batchId)
  }
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await picture(demo, 'picked')
  const { orders } = await shop.call('picking.view', { batchId })
  return orders.map(({ tote }) => tote)
}
