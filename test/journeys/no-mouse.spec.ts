import { countMouse, openStation } from './hands.ts'
import { band } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'
import { handOver, handsAt, packOrder, pickAll } from './working-hands.ts'

test('three orders go from taking work to hand-over by keys and command codes, with an undo and a short pick', async ({
  launch,
  aShop,
}) => {
  test.setTimeout(180_000)
  const shop = await aShop()
  await shop.order('1001', { blueMug: 2, towel: 1 })
  await shop.order('1002', { candle: 2 })
  await shop.order('1003', { redMug: 1 })
  const { page } = await openStation(launch, shop)
  const mouse = await countMouse(page)
  const hands = handsAt(page)

  await hands.press('Alt+3')
  await expect(page.getByRole('button', { name: 'Start picking 3 orders' })).toBeEnabled()
  await hands.say('DONE')
  await expect(band(page)).toContainText('Put a tote on place 1')
  const batchId = Number(/\d+$/.exec(page.url())?.[0])
  for (const tote of ['TOTE-1', 'TOTE-2', 'TOTE-3']) await hands.scan(tote)
  await hands.scan(goods.blueMug.bin)
  await hands.scan(goods.blueMug.ean)
  await hands.say('UNDO')
  await expect(band(page)).toContainText('Taken back: the last unit')
  await hands.say('QTY2')
  await expect(band(page)).toContainText('2 of the next item')
  await hands.scan(goods.blueMug.ean)
  await expect(band(page)).toContainText('One by one')
  const stepOf = async () => (await shop.call('picking.view', { batchId })).step
  for (let step = await stepOf(); step.kind !== 'item' || step.task.sku !== goods.candle.sku; step = await stepOf()) {
    await pickOne()
  }
  await hands.scan(goods.candle.ean)
  await hands.say('SHORT')
  await expect(page.getByRole('dialog')).toContainText('What is wrong with CANDLE')
  await hands.say('QTY1')
  await pickAll(shop, hands, batchId)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await hands.say('DONE')

  const parcels: number[] = []
  for (const tote of ['TOTE-1', 'TOTE-2', 'TOTE-3']) parcels.push(await packOrder(page, shop, hands, tote, 'QTY2'))
  await hands.press('Escape')
  await handOver(page, hands, '1', parcels)
  await expect(band(page)).toContainText('3 parcels handed over to Royal Mail')

  expect(await mouse()).toBe(0)
  const { rows } = await shop.call('orders.queue', { tab: 'all' })
  expect(Object.fromEntries(rows.map(({ number, status }) => [number, status]))).toEqual({
    '1001': 'shipped',
    '1002': 'backordered',
    '1003': 'shipped',
  })
  expect(await shop.violations()).toEqual([])

  async function pickOne(): Promise<void> {
    const { step } = await shop.call('picking.view', { batchId })
    if (step.kind === 'bin') await hands.scan(step.task.bin)
    else if (step.kind === 'item') await hands.scan(Object.values(goods).find(({ sku }) => sku === step.task.sku)?.ean ?? '')
    else if (step.kind === 'put') await hands.scan(step.task.tote)
    else throw new Error(`the walk stands at ${step.kind}`)
  }
})
