import { expect } from '../fixture.ts'
import { dialog, goTo, quiet, type Stage } from './stage.ts'

/** What has to be bought again, why, and what can wait. */
export async function tourReorder(stage: Stage): Promise<void> {
  const { page, visit } = stage
  await goTo(page, '/buy')
  await visit('buy-reorder')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('complementary')).toBeVisible()
  await quiet(page)
  await visit('buy-reorder-why')
  await dialog(stage, 'z', 'Put off', 'buy-put-off')
}
