import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvText } from '../../domain/files/csv.ts'

import { pack } from './demo/pack.ts'
import { pick } from './demo/pick.ts'
import { handOver } from './demo/ship.ts'
import type { Demo } from './demo/steps.ts'
import { expect, test } from './fixture.ts'
import { countMouse, go, ready } from './hands.ts'
import { chooseFile } from './shopify-orders.ts'
import { openService } from './shop-service.ts'
import { newShopFile } from './small-shop.ts'

/** Small orders of UCI Online Retail's first week, with what is no order among them (UCI Machine Learning Repository, CC BY 4.0). */
const week = readFileSync(new URL('../data/imports/uci-first-week.csv', import.meta.url), 'utf8')

test('an empty machine: the shop is opened, a week of orders comes in, the shelves are counted and parcels leave', async ({ launch }) => {
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'packbench-week-'))
  // The window may run as another user.
  chmodSync(folder, 0o777)
  const file = newShopFile()
  const { page } = await launch({ db: file, env: { PACKBENCH_SAVE_FOLDER: folder } })
  const mouse = await countMouse(page)
  await openTheShop(page)

  await test.step('the orders come in, and what is no order is named', async () => {
    await go(page, 'Import')
    await chooseFile(page, '2010-12.csv', week)
    await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('UCI Online Retail')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/records imported/)).toBeVisible()
  })

  await test.step('the shelves are counted on a sheet, bin by bin', async () => {
    await go(page, 'Stock')
    await expect(page.getByRole('row', { name: /21756/ })).toBeVisible()
    await page.keyboard.press('s')
    await expect(page.getByText(/lines to count are in/)).toBeVisible()
    const [head = [], ...rows] = parse(readFileSync(join(folder, 'count-sheet.csv')), { bom: true })
    const counted = rows.map((row, index) =>
      row.map((cell, column) => ({ bin: `A-0${1 + (index % 4)}-1`, quantity: '12' })[head[column] ?? ''] ?? cell),
    )
    await go(page, 'Import')
    await chooseFile(page, 'count-sheet.csv', csvText([head, ...counted]))
    await expect(page.getByRole('combobox', { name: 'What is in it' })).toHaveValue('Stock')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('14 records imported')).toBeVisible()
  })

  await test.step('the cart gets its totes', async () => {
    await page.evaluate(() => {
      location.hash = '/stock/totes'
    })
    await expect(page.getByText('No totes yet')).toBeVisible()
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByRole('button', { name: 'Add 12 totes' }).press('Enter')
    await expect(page.getByRole('row', { name: 'T12' })).toBeVisible()
  })

  const shop = await openService(file)
  const demo: Demo = { page, shop, folder, tell: () => {} }
  await test.step('three orders are picked, packed and handed over', async () => {
    const totes = await pick(demo)
    await page.keyboard.press('F9')
    const parcels: number[] = []
    for (const tote of totes) parcels.push(await pack(demo, tote, false))
    await handOver(demo, parcels)
  })
  expect((await shop.call('orders.queue', { tab: 'shipped' })).rows).toHaveLength(3)
  expect(await shop.violations()).toEqual([])
  expect(await mouse()).toBe(0)
  await shop.close()
})

async function openTheShop(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Open your shop' })).toBeVisible()
  const answers = { 'Shop name': 'Gift shop', 'Your name': 'Ada Lark', 'Street and number': '1 Quay', Postcode: 'YO1 8AA', City: 'York' }
  for (const [question, answer] of Object.entries(answers)) await page.getByRole('textbox', { name: question, exact: true }).fill(answer)
  await page.getByRole('radio', { name: 'An empty shop' }).press('Space')
  await page.keyboard.press('Enter')
  await ready(page)
}
