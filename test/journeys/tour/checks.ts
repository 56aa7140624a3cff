import type { Check } from '../../../domain/checklists/contract.ts'
import { expect } from '../fixture.ts'
import { scan } from '../scanner.ts'
import { asks, quiet, says, type Stage } from './stage.ts'

const asked = { required: true } as const

/** One check of each kind that has its own way to answer. */
export const oneOfEachKind: readonly Check[] = [
  {
    ...asked,
    kind: 'choose',
    key: 'state',
    text: 'State of the box',
    help: 'Look at all six sides.',
    options: [
      { text: 'Clean', stop: '' },
      { text: 'Scuffed, still closed', stop: '' },
      { text: 'Torn', stop: 'Take another box' },
    ],
  },
  { ...asked, kind: 'number', key: 'cold', text: 'Temperature of the pack', help: '', unit: '°C', least: 2, most: 8 },
  { ...asked, kind: 'scan', key: 'serial', text: 'Serial number', help: 'It stands under the base.', wanted: 'serial', code: '' },
  { ...asked, kind: 'photo', key: 'open', text: 'The open box', help: 'From above, so that every item is seen.' },
]

/** Each check as it asks, as it stops, and the picture before and after it is taken. */
export async function tourChecks({ page, shop, visit }: Stage, parcelId: number): Promise<void> {
  const kindAsked = async () =>
    (await shop.call('packing.view', { parcelId })).checks.find(({ done, skipped }) => !done && !skipped)?.ask.kind
  while ((await kindAsked()) === 'tick') {
    await page.keyboard.press('F9')
    await quiet(page)
  }
  const stops = async (words: string, name: string) => {
    await expect(page.getByRole('alert')).toContainText(words)
    await quiet(page)
    await visit(name)
  }
  await asks(page)
  await visit('pack-check-choose')
  await page.keyboard.press('3')
  await stops('Take another box', 'pack-check-stops')
  await page.keyboard.press('1')
  await says(page, 'Clean')
  await asks(page)
  await visit('pack-check-number')
  const number = page.getByRole('textbox', { name: 'The number' })
  await number.pressSequentially('12', { delay: 80 })
  await page.keyboard.press('Enter')
  await stops('above what is allowed', 'pack-check-number-stops')
  await number.fill('4.5')
  await page.keyboard.press('Enter')
  await says(page, '4.5 °C')
  await asks(page)
  await visit('pack-check-scan')
  await scan(page, 'T12')
  await stops('a tote', 'pack-check-scan-stops')
  await scan(page, 'SN-0815')
  await says(page, 'SN-0815')
  await expect(page.getByLabel('What the camera sees')).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.querySelector('video')?.videoWidth ?? 0)).toBeGreaterThan(0)
  await asks(page)
  await visit('pack-photo')
  await page.keyboard.press('F9')
  await says(page, 'Picture kept')
  await quiet(page)
  await visit('pack-photo-kept')
}
