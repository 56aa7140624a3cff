import { useState } from 'react'
import type { CallError } from '../../../domain/service/protocol.ts'

export interface LotAsked {
  /** The code that names no lot. */
  readonly code: string
  /** Lots that the work asks for. */
  readonly lots: readonly string[]
}

const asksForLot: ReadonlySet<string> = new Set(['pick.lot_needed', 'pack.lot_needed', 'pack.single_lot'])

/** A unit was scanned by a code that does not name its lot, where several are possible: a person says which it is. */
export function useLotAsked(): {
  readonly lotAsked: LotAsked | null
  /** After each act: its refusal, and the code that was scanned. */
  readonly noteRefusal: (refusal: CallError | null, code?: string) => void
} {
  const [lotAsked, setAsked] = useState<LotAsked | null>(null)
  return {
    lotAsked,
    noteRefusal: (refusal, code = '') => {
      const needed = refusal !== null && asksForLot.has(refusal.code)
      const expected = needed ? refusal.params['expected'] : ''
      setAsked(typeof expected === 'string' && expected !== '' ? { code, lots: expected.split(', ') } : null)
    },
  }
}
