import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { scan, scanOne } from '../scanner.ts'
import { nextPickScan, strangeItem } from '../worker.ts'
import { visitWhileAway } from './service-away.ts'
import { asks, goTo, quiet, says, type Stage } from './stage.ts'

/** A cart of three orders, with every answer that a picker meets. Ends with the totes ready for the bench. */
export async function tourPicking(stage: Stage): Promise<void> {
  const { page, shop, visit } = stage
  await goTo(page, '/pick')
  await visit('pick')
  for (const [key, name] of [
    ['2', 'pick-singles'],
    ['3', 'pick-zone'],
    ['4', 'pick-wave'],
  ] as const) {
    await page.keyboard.press(key)
    await quiet(page)
    await visit(name)
  }
  await page.keyboard.press('1')
  await quiet(page)
  await page.keyboard.press('-')
  await expect(page.getByRole('button', { name: /^Start picking 3/ })).toBeEnabled()
  await page.keyboard.press('F9')
  await says(page, 'Put a tote on place 1')
  await quiet(page)
  await visit('pick-tote')
  const [batch] = (await shop.call('picking.ready', {})).batches
  const batchId = batch?.id ?? 0
  const step = async () => (await shop.call('picking.view', { batchId })).step
  const right = async () => scanOne(page, (await nextPickScan(shop, batchId)) ?? '')
  const rightUntil = async (kind: string) => {
    for (let now = (await step()).kind; now !== kind; now = (await step()).kind) {
      await right()
      await quiet(page)
    }
  }

  await rightUntil('bin')
  await asks(page)
  await visit('pick-bin')
  await scan(page, 'PBB0001')
  await expect(page.getByRole('alert')).toBeVisible()
  await visit('pick-unread-bin')
  await rightUntil('item')
  await visit('pick-right-bin')
  await asks(page)
  await visit('pick-item')
  const { tasks } = await shop.call('picking.view', { batchId })
  await scan(
    page,
    await strangeItem(
      shop,
      tasks.map(({ itemId }) => itemId),
    ),
  )
  await expect(page.getByRole('alert')).toContainText('Wrong')
  await visit('pick-wrong-item')
  await rightUntil('put')
  await visit('pick-put')
  await scan(page, 'T12')
  await expect(page.getByRole('alert')).toBeVisible()
  await visit('pick-wrong-tote')
  await rightUntil('bin')
  await rightUntil('item')
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('pick-short')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F10')
  await expect(page.getByRole('dialog')).toBeVisible()
  await quiet(page)
  await visit('pick-give-back')
  await page.keyboard.press('Escape')
  await visitWhileAway(stage, 'pick-service-restarting')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Pick' })).toBeVisible()
  await quiet(page)
  await visit('pick-under-way')
  await takenOver(stage, batchId)
  await rightUntil('done')
  await visit('pick-finished')
}

async function takenOver({ page, shop, visit }: Stage, batchId: number): Promise<void> {
  const { people } = await shop.call('people.list', {})
  const other = people.find(({ name }) => name === 'Joon Kim') ?? people.at(-1)
  await shop.call('picking.takeOver', { batchId }, { staffId: other?.id ?? 0, station: 'Bench 2' })
  // Of a file only its own service tells what changed.
  await page.reload()
  await ready(page)
  await quiet(page)
  await visit('pick-held-by-others')
  await goTo(page, `/pick/${batchId}`)
  await expect(page.getByRole('alert')).toContainText('has this batch')
  await visit('pick-taken-over')
  await page.keyboard.press('F9')
  await says(page, 'This batch is yours now')
}
