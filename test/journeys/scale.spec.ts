import type { Page } from '@playwright/test'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { newPort } from '../shell/serial/pseudo-terminal.ts'
import { plugInScale } from '../shell/serial/scale-device.ts'
import { openStation, pressKey, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

const lies = (grams: number) => `S S ${(grams / 1000).toFixed(3).padStart(9)} kg\r\n`
const moves = (grams: number) => `S D ${(grams / 1000).toFixed(3).padStart(9)} kg\r\n`

const weight = (page: Page) => page.getByRole('textbox', { name: 'Weight on the scale' })

/** Opens the tote's order, scans its towel and chooses the small box: 150 g together. */
async function toTheScale(page: Page, tote: string): Promise<void> {
  await scan(page, tote, goods.towel.ean)
  await expect(band(page)).toContainText('Everything is in')
  await pressKey(page, '1')
  await expect(weight(page)).toBeFocused()
}

test('the scale is set up at the station, closes a box that weighs what it should, and never counts a moving weight', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  for (const number of ['1001', '1002', '1003']) await shop.order(number, { towel: 1 })
  const port = newPort()
  const { page } = await openStation(launch, shop)
  const scale = await plugInScale(port, 'SI\r\n', lies(0))

  await page.evaluate(() => {
    location.hash = '/settings/station'
  })
  const field = page.getByRole('combobox', { name: 'Plugged in at' })
  await field.focus()
  await field.pressSequentially(port, { delay: 60 })
  await page.keyboard.press('Enter')
  const tried = page.getByRole('region', { name: /^Try it/ })
  await expect(tried).toContainText('Nothing is on the scale')
  scale.show(lies(330))
  await expect(tried).toContainText('330')
  await expect(tried).toContainText('Lies still')
  scale.show('S +\r\n')
  await expect(tried).toContainText('Too heavy for this scale')
  scale.show(lies(0))
  await page.keyboard.press('Escape')

  await startPicking(page)
  await scan(page, 'TOTE-1', 'TOTE-2', 'TOTE-3', goods.towel.bin)
  for (const tote of ['TOTE-1', 'TOTE-2', 'TOTE-3']) await scan(page, goods.towel.ean, tote)
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()

  // The box is put on and lies still: it closes by itself.
  await toTheScale(page, 'TOTE-1')
  await expect(band(page)).toContainText('Put the box on the scale')
  scale.show(moves(149))
  await expect(page.getByText('Moving, not counted yet')).toBeVisible()
  await expect(weight(page)).toHaveAttribute('placeholder', '149')
  // What is scanned meanwhile is answered.
  await scan(page, 'NOTHING-KNOWN')
  await expect(page.getByRole('alert')).toBeVisible()
  // A moving weight is not taken, whatever is pressed.
  await page.keyboard.press('Enter')
  await page.keyboard.press('F9')
  expect(await shop.call('packing.view', { parcelId: 1 })).toMatchObject({ stage: 'box', weightGrams: null })
  scale.show(lies(151))
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 1))
  await expect(band(page)).toContainText('Packed, order 1001')
  expect(await shop.call('packing.view', { parcelId: 1 })).toMatchObject({ weightGrams: 151 })

  // Heavier than expected: nothing closes by itself, the key takes the weight all the same.
  scale.show(lies(0))
  await toTheScale(page, 'TOTE-2')
  scale.show(lies(190))
  await expect(page.getByText(/heavier than expected/)).toBeVisible()
  await expect(band(page)).toContainText('Press Enter or scan DONE')
  await page.keyboard.press('F9')
  await expect(band(page)).toContainText('Closed. Now its label')
  await scan(page, ownCode('parcel', 2))
  await expect(band(page)).toContainText('Packed, order 1002')
  expect(await shop.call('packing.view', { parcelId: 2 })).toMatchObject({ weightGrams: 190 })

  // Unplugged: it is said, and the weight is typed.
  scale.unplug()
  await toTheScale(page, 'TOTE-3')
  await expect(page.getByText('The scale is not there')).toBeVisible()
  await weight(page).pressSequentially('152', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('Closed. Now its label')
  expect(await shop.call('packing.view', { parcelId: 3 })).toMatchObject({ weightGrams: 152 })
})
