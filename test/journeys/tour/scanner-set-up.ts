import { testCode } from '../../../domain/scanning/set-up/scanner-test.ts'
import { expect } from '../fixture.ts'
import { scan } from '../scanner.ts'
import { goTo, quiet, type Stage } from './stage.ts'

/** The scanner is set up from one code: waiting, a code that is not read, what was found, and the second scan that proves it. */
export async function tourScannerSetUp({ page, visit }: Stage): Promise<void> {
  await goTo(page, '/settings/station')
  await page.getByRole('button', { name: 'Set up the scanner' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Waiting for a scan')
  await quiet(page)
  await visit('settings-scanner')
  const read = async (code: string, words: string, name: string) => {
    await scan(page, code)
    await expect(dialog).toContainText(words)
    await quiet(page)
    await visit(name)
  }
  await read('4006381333931', '4006381333931', 'settings-scanner-unread')
  await read(testCode, 'The scanner is understood', 'settings-scanner-found')
  await dialog.getByRole('button', { name: 'Use these settings' }).press('Enter')
  await expect(dialog).toContainText('Waiting for a scan')
  await quiet(page)
  await visit('settings-scanner-again')
  await read('4006381333931', '4006381333931', 'settings-scanner-wrong')
  await read(testCode, 'The scanner is ready', 'settings-scanner-ready')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}
