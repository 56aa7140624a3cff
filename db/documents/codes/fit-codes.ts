import type { LeftOutCode } from '../../../domain/documents/contract.ts'
import { misfit } from './code-cell.ts'
import type { CodeSheetInput, CodeToPrint } from './code-sheet-input.ts'
import { roomiestCell } from './code-sheet-layout.ts'

export interface WantedCode extends CodeToPrint {
  /** Means the same, where the code itself has no room. */
  readonly otherwise?: string
}

interface Fitted {
  readonly codes: readonly CodeToPrint[]
  readonly leftOut: readonly LeftOutCode[]
}

/** What can be printed so that it scans: nothing is clipped, and no module is narrower than scanners read. */
export function fitCodes(wanted: readonly WantedCode[], on: Pick<CodeSheetInput, 'paper' | 'symbol'>): Fitted {
  const room = roomiestCell(on)
  const codes: CodeToPrint[] = []
  const leftOut: LeftOutCode[] = []
  for (const { otherwise, ...one } of wanted) {
    const why = misfit(one.code, on.symbol, room)
    if (why === null) codes.push(one)
    else if (otherwise !== undefined && misfit(otherwise, on.symbol, room) === null) codes.push({ ...one, code: otherwise })
    else leftOut.push({ title: one.title, code: one.code, why })
  }
  return { codes, leftOut }
}
