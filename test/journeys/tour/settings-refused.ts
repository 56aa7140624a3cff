import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { behave } from './lame.ts'
import { goTo, quiet, type Stage } from './stage.ts'

/** Settings while they are saved, when that is not for this person to decide, and a database that is not there. */
export async function tourSettingsRefused({ page, visit }: Stage): Promise<void> {
  await goTo(page, '/settings/counting')
  const tolerance = page.getByRole('textbox', { name: /^Booked at once/ })
  await tolerance.fill('3')
  const save = page.getByRole('button', { name: 'Save changes' })
  await behave(page, { answers: 'never', only: ['settings.save'] })
  await save.press('Enter')
  await expect(save).toHaveAttribute('data-loading', 'true')
  await quiet(page)
  await visit('settings-saving')
  await behave(page, { answers: 'right' })
  await page.reload()
  await ready(page)
  await tolerance.fill('3')
  await save.press('Enter')
  await expect(page.getByRole('alert')).toContainText('for an owner to decide')
  await quiet(page)
  await visit('settings-refused')
  await goTo(page, '/settings/people')
  await page.getByRole('textbox', { name: 'Name' }).fill('Joon Kim')
  await page.getByRole('button', { name: 'Add a person' }).press('Enter')
  await expect(page.getByText('There is already someone called')).toBeVisible()
  await quiet(page)
  await visit('settings-people-refused')
  await page.getByRole('button', { name: 'Close' }).press('Enter')
  await goTo(page, '/settings/about')
  await page.getByRole('textbox', { name: 'Use another database' }).fill('localhost:5432/shop')
  await page.getByRole('button', { name: 'Use this database' }).press('Enter')
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await quiet(page)
  await visit('settings-about-refused')
}
