import type { Check, Checklist } from '../../../domain/checklists/contract.ts'
import { everyParcel } from '../../../domain/checklists/new-checklists.ts'
import type { TestShop } from '../shop.ts'

const asked = { help: '', required: true } as const

/** One check of each kind. */
export const eachKind: readonly Check[] = [
  { ...asked, kind: 'tick', key: 'slip', text: 'Slip' },
  {
    ...asked,
    kind: 'choose',
    key: 'state',
    text: 'State of the box',
    options: [
      { text: 'Clean', stop: '' },
      { text: 'Torn', stop: 'Take another box' },
    ],
  },
  { ...asked, kind: 'number', key: 'cold', text: 'Temperature', unit: '°C', least: 2, most: 8 },
  { ...asked, kind: 'scan', key: 'serial', text: 'Serial number', wanted: 'serial', code: '' },
  { ...asked, kind: 'photo', key: 'open', text: 'The open box' },
]

export function aChecklist(checks: readonly Check[], more: Partial<Checklist> = {}): Checklist {
  return { name: 'All', applies: everyParcel, checks: [...checks], ...more }
}

/** The shop asks these lists and no other. */
export async function asksOnly(shop: TestShop, ...lists: readonly Checklist[]): Promise<readonly number[]> {
  const { checklists } = await shop.call('checklists.list', {})
  for (const { id } of checklists) await shop.call('checklists.retire', { id, retired: true })
  const ids: number[] = []
  for (const checklist of lists) ids.push((await shop.call('checklists.save', { checklist })).id)
  return ids
}

/** The beginning of a JPEG, which is what tells it from other files. */
export const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4])
