import { expect } from '../fixture.ts'
import { behave, faultId } from './lame.ts'
import { quiet, type Stage } from './stage.ts'

/** The first start: what is asked, what is missing, and the shop that is made or cannot be. */
export async function tourWelcome({ page, visit }: Stage): Promise<void> {
  const open = page.getByRole('button', { name: 'Open the shop' })
  await visit('welcome')
  await open.press('Enter')
  await expect(page.getByText('Please fill this in.').first()).toBeVisible()
  await quiet(page)
  await visit('welcome-missing')
  for (const [label, text] of [
    ['Shop name', 'Little Mug Shop'],
    ['Your name', 'Rosa Lind'],
    ['Street and number', '5 Market Row'],
    ['Postcode', 'YO1 8AA'],
    ['City', 'York'],
  ] as const)
    await page.getByRole('textbox', { name: label }).fill(text)
  await behave(page, { answers: 'wrong', only: ['settings.setUp'] })
  await open.press('Enter')
  await expect(page.getByText(faultId)).toBeVisible()
  await quiet(page)
  await visit('welcome-refused')
  await behave(page, { answers: 'never', only: ['settings.setUp'] })
  await open.press('Enter')
  await expect(page.getByText('Making the sample shop')).toBeVisible()
  await quiet(page)
  await visit('welcome-busy')
  await behave(page, { answers: 'right' })
}
