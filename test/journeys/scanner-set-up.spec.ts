import { testCode } from '../../domain/scanning/set-up/scanner-test.ts'
import { readScreen } from './read-screen.ts'
import { go, openStation } from './hands.ts'
import { allAnswered, scan } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'

test('the scanner is set up from the code on the screen, and a scanner that sends codes twice is found out', async ({ launch, aShop }) => {
  const shop = await aShop()
  const { app, page } = await openStation(launch, shop)
  await go(page, 'Settings')
  await page.getByRole('link', { name: 'This station' }).click()
  await page.getByRole('button', { name: 'Set up the scanner' }).click()
  const bars = page.getByRole('img', { name: `Barcode of ${testCode}` })
  await expect(bars).toBeVisible()
  expect(await readScreen(app, await bars.boundingBox())).toEqual([testCode])

  await scan(page, testCode, testCode)
  await expect(page.getByText(/It sends each code twice/)).toBeVisible()
  await scan(page, testCode)
  await expect(page.getByText(/It sends each code twice/)).toBeHidden()
  await expect(page.getByText('The scanner is understood')).toBeVisible()
  await page.getByRole('button', { name: 'Use these settings' }).click()
  await scan(page, testCode)
  await expect(page.getByText(`Right: ${testCode} is read. The scanner is ready.`)).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).last().click()
  await allAnswered(page, 2)
})
