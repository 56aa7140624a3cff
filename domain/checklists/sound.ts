import { refuse } from '../refusal.ts'
import type { Check, Checklist } from './contract.ts'

/** A list that nobody could ever finish, or whose answers could not be told apart, is refused. */
export function refuseUnsound({ checks }: Checklist): void {
  const keys = new Set<string>()
  for (const check of checks) {
    if (keys.has(check.key) || check.key.includes('/')) refuse('checklists.key_twice', { text: check.text })
    keys.add(check.key)
    refuseUnanswerable(check)
  }
}

function refuseUnanswerable(check: Check): void {
  switch (check.kind) {
    case 'choose':
      if (check.options.every(({ stop }) => stop !== '')) refuse('checklists.no_right_option', { text: check.text })
      return
    case 'number':
      if (check.least !== null && check.most !== null && check.least > check.most) refuse('checklists.empty_range', { text: check.text })
      return
    case 'scan':
      if (check.wanted === 'exact' && check.code === '') refuse('checklists.no_code', { text: check.text })
      return
    case 'tick':
    case 'photo':
      return
  }
}
