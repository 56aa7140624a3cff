import { expect } from '../fixture.ts'
import { ready } from '../hands.ts'
import { goTo, quiet, type Stage } from './stage.ts'

/** What was scanned at the benches, and what of it was looked for. */
export async function tourScans({ page, visit }: Stage): Promise<void> {
  await page.reload()
  await ready(page)
  await goTo(page, '/scans')
  await visit('scans-made')
  await page.getByRole('searchbox').fill('no such code')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await quiet(page)
  await visit('scans-filtered-to-nothing')
  await page.keyboard.press('Escape')
}
