import type { PackStage, ParcelStatus } from './contract.ts'

export interface PackState {
  readonly status: ParcelStatus
  readonly lines: readonly { readonly expected: number; readonly verified: number }[]
  readonly checks: readonly { readonly text: string; readonly required: boolean; readonly done: boolean }[]
}

/** The one next act at the bench. */
export function packStage({ status, lines, checks }: PackState): PackStage {
  switch (status) {
    case 'open':
      if (missingUnits(lines) > 0) return 'verify'
      return checks.some((check) => check.required && !check.done) ? 'check' : 'box'
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

/** Units that were not verified yet. */
export function missingUnits(lines: PackState['lines']): number {
  return lines.reduce((units, line) => units + line.expected - line.verified, 0)
}
