import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { call } from '../shell/bridge.ts'
import { startPrintServer } from '../shell/print-server.ts'
import { go, openStation, pressKey, ready, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

const queue = 'Label_printer'

async function packed(page: Page, tote: string): Promise<void> {
  await scan(page, tote, goods.towel.ean)
  await expect(band(page)).toContainText('Everything is in')
  await pressKey(page, '1')
  await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeFocused()
  await page.keyboard.type('150', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Label', exact: true })).toContainText(`Sent to ${queue}`)
}

test('what is printed is seen until it came out; printed again it says why, and a printer that stands still stops no parcel', async ({
  launch,
  aShop,
}) => {
  test.setTimeout(120_000)
  const printServer = await startPrintServer(queue)
  const shop = await aShop()
  for (const number of ['1001', '1002']) await shop.order(number, { towel: 1 })
  const { page } = await openStation(launch, shop, { env: { CUPS_SERVER: printServer.address } })
  await call(page, 'shell.station.save', { printers: { label: queue, slip: null, sheet: null } })
  await page.reload()
  await ready(page)
  await startPicking(page)
  await scan(page, 'TOTE-1', 'TOTE-2', goods.towel.bin, goods.towel.ean, 'TOTE-1', goods.towel.ean, 'TOTE-2')
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()

  await packed(page, 'TOTE-1')
  await page.keyboard.press('F6')
  await expect(page.getByRole('dialog')).toContainText('Why is it printed again?')
  await page.keyboard.press('2')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('Packed, order 1001')

  await expect.poll(printServer.waiting).toEqual([])
  execFileSync('/usr/sbin/cupsdisable', ['-h', printServer.address, queue])
  await packed(page, 'TOTE-2')
  await expect(page.getByRole('status').filter({ hasText: 'stands still' })).toBeVisible()
  await scan(page, ownCode('parcel', 2))
  await expect(band(page)).toContainText('Packed, order 1002')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '1 not printed' }).press('Enter')
  const rows = page.getByRole('grid', { name: 'Print jobs' }).getByRole('row')
  await expect(rows.nth(1)).toContainText('1002')
  await expect(rows.nth(1)).toContainText('Waiting')
  await expect(rows.nth(1)).toContainText(`The printer ${queue} stands still.`)
  await expect(rows.nth(2)).toContainText('Printed again: It is damaged or cannot be read.')
  await expect(rows.nth(3)).toContainText('1001')

  execFileSync('/usr/sbin/cupsenable', ['-h', printServer.address, queue])
  for (const row of [1, 2, 3]) await expect(rows.nth(row)).toContainText('Printed')
  await expect(rows.nth(1)).not.toContainText('stands still')
  await expect(page.getByRole('link', { name: /not printed/ })).toHaveCount(0)
  await printServer.stop()
})

test('before work begins it is said whether the printer is there and has been seen to hold the right paper', async ({ launch, aShop }) => {
  test.setTimeout(120_000)
  const printServer = await startPrintServer(queue)
  const shop = await aShop()
  const { page } = await openStation(launch, shop, { env: { CUPS_SERVER: printServer.address } })
  await call(page, 'shell.station.save', { printers: { label: queue, slip: 'Nowhere', sheet: null } })
  await page.reload()
  await ready(page)
  await go(page, 'Pack')
  await expect(page.getByText('The printer Nowhere is not there any more.')).toBeVisible()
  const untested = page.getByText(`nobody has seen yet whether ${queue} has the right paper in`)
  await expect(untested).toBeVisible()
  await page.getByRole('button', { name: 'Print a test page' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('What came out?')
  await page.keyboard.press('2')
  await expect(page.getByText('Put the paper that the page names into')).toBeVisible()
  await expect(untested).toBeVisible()
  await page.getByRole('button', { name: 'Print a test page' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('What came out?')
  await page.keyboard.press('1')
  await expect(untested).toHaveCount(0)
  await expect.poll(() => printServer.bytesOf(2).length).toBe(1)

  execFileSync('/usr/sbin/cupsdisable', ['-h', printServer.address, queue])
  await go(page, 'Today')
  await go(page, 'Pack')
  await expect(page.getByText(`The printer ${queue} stands still.`)).toBeVisible()
  await go(page, 'Settings')
  await page.getByRole('link', { name: 'This station' }).press('Enter')
  await expect(page.getByText(/^Tested /)).toBeVisible()
  await printServer.stop()
})
