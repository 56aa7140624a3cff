import type { PickingRules } from './rules.ts'

/** Whether a unit of another lot in the same bin may be taken; `later` where the shop sends what expires first. */
export function maySwap(rule: PickingRules['lotSwap'], promised: string | null, scanned: string | null): 'yes' | 'no' | 'later' {
  switch (rule) {
    case 'any':
      return 'yes'
    case 'never':
      return 'no'
    case 'fefo':
      return (scanned ?? lastDay) <= (promised ?? lastDay) ? 'yes' : 'later'
  }
}

/** What does not expire goes after all that does. */
const lastDay = '9999-12-31'
