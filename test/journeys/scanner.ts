import type { Page } from '@playwright/test'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect } from './fixture.ts'

/** Types as a hand scanner does: key after key without a pause, capitals with Shift, and Enter. */
export async function scan(page: Page, ...codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    for (const [run] of code.matchAll(/[A-Z]+|[^A-Z]+/g)) {
      const isCapital = /[A-Z]/.test(run)
      if (isCapital) await page.keyboard.down('Shift')
      await page.keyboard.type(run)
      if (isCapital) await page.keyboard.up('Shift')
    }
    await page.keyboard.press('Enter')
  }
}

/** Scans one code and waits until the window has answered it. */
export async function scanOne(page: Page, code: string): Promise<void> {
  const counts = await page.getByTestId('tape-counts').innerText()
  const before = Number((/\/([\d,]+)/.exec(counts)?.[1] ?? '0').replaceAll(',', ''))
  await scan(page, code)
  await allAnswered(page, before + 1)
}

/** The band under the header of the bench. */
export function band(page: Page) {
  return page.getByTestId('answer')
}

/** Waits until every scan of this window was answered. */
export async function allAnswered(page: Page, scans: number): Promise<void> {
  const count = scans.toLocaleString('en-GB')
  await expect(page.getByTestId('tape-counts')).toHaveText(`${count}/${count} scans`)
}

/** A person scans their badge. */
export async function signIn(page: Page, staffId: number): Promise<void> {
  await scan(page, ownCode('staff', staffId))
}
