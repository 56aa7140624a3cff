import { join } from 'node:path'
import { plugInScale, type ScaleDevice } from '../../shell/serial/scale-device.ts'
import { expect } from '../fixture.ts'
import type { Stage } from './stage.ts'

/** What a scale of the SICS protocol says when it cannot weigh, and what the settings make of it. */
const faults = [
  ['S -\r\n', 'Below zero', 'below-zero'],
  ['S I\r\n', 'The scale is busy', 'busy'],
  ['12,5 lb net\r\n', 'speaks another way', 'unreadable'],
  ['', 'does not answer', 'silent'],
] as const

/** Each fault of a scale where it is set up, and the one that only another protocol can tell. */
export async function tourScaleFaults(stage: Stage, scale: ScaleDevice): Promise<void> {
  const { page, userData, visit } = stage
  const tried = page.getByRole('region', { name: /^Try it/ })
  for (const [answer, words, name] of faults) {
    scale.show(answer)
    await expect(tried).toContainText(words)
    await visit(`settings-scale-${name}`)
  }
  scale.show('S S     0.000 kg\r\n')
  await expect(tried).toContainText('Nothing is on the scale')
  const other = await plugInScale(join(userData, 'other-scale'), 'W', '\u0002?H\r')
  const protocol = page.getByRole('combobox', { name: 'Speaks' })
  await protocol.press('ArrowDown')
  await page.getByRole('option', { name: /8217/ }).click()
  await plugScaleIn(stage, other.port)
  await expect(tried).toContainText('lost its zero')
  await visit('settings-scale-lost-zero')
  await protocol.press('ArrowDown')
  await page.getByRole('option', { name: /SICS/ }).click()
  await plugScaleIn(stage, scale.port)
  await expect(tried).toContainText('Nothing is on the scale')
  other.unplug()
}

/** Types where the scale is plugged in. */
export async function plugScaleIn({ page }: Stage, where: string): Promise<void> {
  const port = page.getByRole('combobox', { name: 'Plugged in at' })
  await port.fill(where)
  await port.press('Enter')
}
