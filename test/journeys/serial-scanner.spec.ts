import { newPort, plugIn } from '../shell/serial/pseudo-terminal.ts'
import { openStation, startPicking } from './hands.ts'
import { allAnswered, band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

test('a scanner in COM mode scans as one that types does, into the same queue, whatever has the focus', async ({ launch, aShop }) => {
  const shop = await aShop()
  await shop.order('1001', { blueMug: 2 })
  const port = newPort()
  const { page } = await openStation(launch, shop)
  const device = await plugIn(port)
  await page.evaluate(() => {
    location.hash = '/settings/station'
  })
  const field = page.getByRole('combobox', { name: /^Scanner on a serial port/ })
  await field.focus()
  await field.pressSequentially(port, { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(page.getByText('The scanner is there. Scan anything.')).toBeVisible()

  await startPicking(page)
  device.send(`TOTE-1\r\n${goods.blueMug.bin}\r\n${goods.blueMug.ean}\r\n`)
  await expect(band(page)).toContainText('1 of 2')
  await allAnswered(page, 4)
  await scan(page, goods.blueMug.ean)
  await expect(page.getByRole('heading', { name: /to the bench/ })).toBeVisible()
  await allAnswered(page, 5)
  device.unplug()
  expect(await shop.violations()).toEqual([])
})
