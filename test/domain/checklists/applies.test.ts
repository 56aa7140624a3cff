import { expect, it } from 'vitest'
import { appliesTo, type ChecklistFacts, checksFor, keyInList } from '../../../domain/checklists/applies.ts'
import { everyParcel, tickList } from '../../../domain/checklists/new-checklists.ts'

const facts: ChecklistFacts = {
  country: 'GB',
  channel: 'web',
  service: 'Express',
  tier: 'VIP',
  items: [
    { flags: ['fragile'], category: 'Kitchen' },
    { flags: [], category: 'Pantry' },
  ],
}
const fits = (applies: Partial<typeof everyParcel>) => appliesTo({ ...everyParcel, ...applies }, facts)

it('a list that asks for nothing fits every parcel', () => {
  expect(appliesTo(everyParcel, { country: '', channel: '', service: '', tier: '', items: [] })).toBe(true)
})

it('of one field any entry is enough, and all fields together have to fit', () => {
  expect([
    fits({ countries: ['FR', ' gb '] }),
    fits({ countries: ['FR'] }),
    fits({ channels: ['web'], services: ['express'] }),
    fits({ channels: ['web'], services: ['Standard'] }),
    fits({ flags: ['liquid', 'fragile'] }),
    fits({ categories: ['pantry'] }),
    fits({ tiers: ['wholesale', 'vip'] }),
    fits({ tiers: ['wholesale'] }),
  ]).toEqual([true, false, true, false, true, true, true, false])
})

it('handling and category have to be of one and the same item', () => {
  expect([fits({ flags: ['fragile'], categories: ['Kitchen'] }), fits({ flags: ['fragile'], categories: ['Pantry'] })]).toEqual([
    true,
    false,
  ])
})

it('a parcel is asked list after list, and equal keys of two lists are told apart', () => {
  const seal = { key: 'seal', text: 'Seal', required: true }
  const lists = [
    { checklistId: 1, versionId: 11, checklist: tickList('All', null, [seal]) },
    { checklistId: 2, versionId: 12, checklist: tickList('Liquid', 'liquid', [seal]) },
    { checklistId: 3, versionId: 13, checklist: tickList('Fragile', 'fragile', [seal]) },
  ]
  const asked = checksFor(lists, facts)
  expect(asked.map(({ key, versionId }) => [key, versionId, keyInList(key)])).toEqual([
    ['seal', 11, 'seal'],
    ['3/seal', 13, 'seal'],
  ])
})
