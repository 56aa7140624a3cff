import { commandCode } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect, test } from './shop-fixture.ts'
import { go, openStation, pressKey, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { goods } from './small-shop.ts'

test('a short pick asks for a count, which is scanned blind and puts the books right', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { candle: 2 })
  const { page } = await openStation(launch, shop)
  await startPicking(page)
  await scan(page, 'TOTE-1', goods.candle.bin, goods.candle.ean)
  await expect(band(page)).toContainText('Right, 1 of 2')
  await pressKey(page, 'F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await page.keyboard.press('Escape')

  await go(page, 'Stock')
  await page.getByRole('link', { name: /^Counts/ }).click()
  await expect(page.getByRole('row').filter({ hasText: goods.candle.bin })).toContainText('Short pick')
  await scan(page, goods.candle.bin)
  await expect(page.getByRole('heading', { level: 1, name: `Count ${goods.candle.bin}` })).toBeVisible()
  await scan(page, goods.candle.ean)
  await expect(band(page)).toContainText(': 1')
  await scan(page, goods.towel.bin)
  await expect(page.getByRole('alert')).toContainText('Another bin')
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('2', { delay: 80 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText(': 3')
  await page.keyboard.press('F4')
  await expect(band(page)).toContainText('taken back, 1 left')
  await scan(page, commandCode('DONE'))
  await expect(band(page)).toContainText('count again')
  await scan(page, goods.candle.bin)
  await expect(page.getByText('Somebody else counts it the second time').first()).toBeVisible()

  await scan(page, ownCode('staff', shop.ada))
  await expect(page.getByText('Ada Park').first()).toBeVisible()
  await scan(page, goods.candle.bin)
  await expect(page.getByRole('heading', { level: 1, name: `Count ${goods.candle.bin} a second time` })).toBeVisible()
  await scan(page, goods.candle.ean, commandCode('DONE'))
  await expect(band(page)).toContainText('1 item was corrected')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Nothing to count')).toBeVisible()

  const { counts } = await shop.call('counts.list', {})
  expect(counts).toEqual([])
  const { rows } = await shop.call('stock.moves', { limit: 1 })
  expect(rows.map(({ cause, quantity, documents, person }) => [cause, quantity, documents, person])).toEqual([
    ['count', 2, [{ kind: 'count', id: 1, number: '1' }], 'Ada Park'],
  ])
  expect(await shop.violations()).toEqual([])
})
