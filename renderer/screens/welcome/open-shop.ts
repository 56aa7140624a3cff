import { act, type ActResult } from '../../api/act.ts'
import { saveStation } from '../../api/station.ts'
import { createStore } from '../../api/store.ts'
import type { Answers } from './answers.ts'

/** True while the shop is being made: the welcome stays on the screen until it is whole. */
export const opening = createStore(false)

/** Sets the shop up, fills it where that is wanted, makes its owner and signs them in. The first refusal ends it. */
export async function openShop(answers: Answers): Promise<ActResult<unknown>> {
  opening.set(true)
  try {
    const { name, person, address, timeZone, currency, language, begin } = answers
    // The address stands on labels as the sender, so it carries the shop's name.
    const setUp = await act('settings.setUp', { name, address: { ...address, name }, timeZone, currency, language })
    if (!setUp.ok) return setUp
    const seeded = begin === 'sample' ? await act('seed.sample', {}) : setUp
    return seeded.ok ? await signInOwner(person) : seeded
  } finally {
    opening.set(false)
  }
}

async function signInOwner(name: string): Promise<ActResult<unknown>> {
  const owner = await act('people.add', { name, role: 'owner' })
  if (owner.ok) await saveStation({ staffId: owner.value.id })
  return owner
}
