import { ownCode } from '../../domain/scanning/own-codes.ts'
import { call } from '../shell/bridge.ts'
import { openStation, pressKey, ready, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

test('a printer that is not there is said at once, and stops neither this parcel nor the next', async ({ launch, aShop }) => {
  const shop = await aShop()
  for (const number of ['1001', '1002']) await shop.order(number, { towel: 1 })
  const { page } = await openStation(launch, shop)
  await call(page, 'shell.station.save', { printers: { label: 'Nowhere', slip: null, sheet: null } })
  await page.reload()
  await ready(page)
  await startPicking(page)
  await scan(page, 'TOTE-1', 'TOTE-2', goods.towel.bin, goods.towel.ean, 'TOTE-1', goods.towel.ean, 'TOTE-2')
  await expect(page.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()

  for (const [tote, parcelId, number] of [
    ['TOTE-1', 1, '1001'],
    ['TOTE-2', 2, '1002'],
  ] as const) {
    await scan(page, tote, goods.towel.ean)
    await expect(band(page)).toContainText('Everything is in')
    await pressKey(page, '1')
    await expect(page.getByRole('textbox', { name: 'Weight on the scale' })).toBeFocused()
    await page.keyboard.type('150', { delay: 60 })
    await page.keyboard.press('Enter')
    const label = page.getByRole('region', { name: 'Label', exact: true })
    await expect(label).toContainText('The parcel is safe')
    await expect(label.getByRole('button', { name: 'Print again' })).toBeEnabled()
    await scan(page, ownCode('parcel', parcelId))
    await expect(band(page)).toContainText(`Packed, order ${number}`)
  }
})
