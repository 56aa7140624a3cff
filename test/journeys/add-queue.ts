import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'

/** In Settings: a queue that takes orders before all others do, where its one condition finds the word. */
export async function addFirstQueue(page: Page, name: string, condition: string, word: string): Promise<void> {
  await page.getByRole('link', { name: 'Queues' }).press('Enter')
  await page.getByRole('button', { name: 'Add a queue' }).press('Enter')
  const queue = page
    .getByRole('listitem')
    .filter({ has: page.getByPlaceholder('Name of the queue') })
    .last()
  await queue.getByRole('textbox', { name: 'Name of the queue' }).pressSequentially(name, { delay: 60 })
  await queue.getByRole('combobox', { name: 'Condition' }).click()
  await page.getByRole('option', { name: condition }).click()
  await queue.getByRole('combobox', { name: condition }).pressSequentially(word, { delay: 60 })
  await page.keyboard.press('Enter')
  const earlier = page.getByRole('button', { name: `Let the queue ${name} take orders earlier` })
  await earlier.press('Enter')
  await earlier.press('Enter')
  await expect(earlier).toBeDisabled()
  await saveSettings(page)
}

/** The bar to save goes once everything is stored. */
export async function saveSettings(page: Page): Promise<void> {
  const save = page.getByRole('button', { name: 'Save' })
  await save.press('Enter')
  await expect(save).toHaveCount(0)
}
