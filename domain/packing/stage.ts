import type { PackStage, ParcelStatus } from './contract.ts'

export interface PackState {
  readonly status: ParcelStatus
  readonly lines: readonly { readonly expected: number; readonly verified: number }[]
  readonly checks: readonly CheckState[]
}

export interface CheckState {
  readonly text: string
  readonly required: boolean
  readonly done: boolean
  /** An optional one that was passed over. */
  readonly skipped: boolean
  /** Asked before anything else goes on. */
  readonly first: boolean
}

/** The one next act at the bench. */
export function packStage({ status, lines, checks }: PackState): PackStage {
  switch (status) {
    case 'open':
      if (checks.some(({ first, done }) => first && !done)) return 'check'
      if (missingUnits(lines) > 0) return 'verify'
      return nextCheck(checks) ? 'check' : 'box'
    case 'closed':
      return 'label'
    case 'labelled':
    case 'handed_over':
    case 'delivered':
    case 'lost':
    case 'returned':
    case 'voided':
      return 'done'
  }
}

/** The one that the bench asks now: each in its turn, also the optional ones until they are passed over. */
export function nextCheck<C extends Pick<CheckState, 'done' | 'skipped'>>(checks: readonly C[]): C | undefined {
  return checks.find(({ done, skipped }) => !done && !skipped)
}

/** Units that were not verified yet. */
export function missingUnits(lines: PackState['lines']): number {
  return lines.reduce((units, line) => units + line.expected - line.verified, 0)
}
