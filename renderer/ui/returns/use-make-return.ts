import { useState } from 'react'
import { CallRefused } from '../../api/call-refused.ts'
import { ask } from '../../api/ask.ts'
import type { Output } from '../../api/calls.ts'
import { goTo } from '../../app/navigate.ts'
import { notifyRefusal } from '../notice/notice.ts'

export interface MakeReturn {
  /** What the dialog asks about; null while it is closed. */
  readonly found: Output<'returns.find'> | null
  readonly begin: (code: string) => Promise<void>
  readonly close: () => void
}

/** Opens the open return of an order or a parcel; where there is none, asks what comes back. */
export function useMakeReturn(): MakeReturn {
  const [found, setFound] = useState<Output<'returns.find'> | null>(null)
  return {
    found,
    close: () => setFound(null),
    begin: async (code) => {
      try {
        const result = await ask('returns.find', { code })
        if (result.returnId === null) setFound(result)
        else goTo(`/returns/${result.returnId}`)
      } catch (error) {
        if (!(error instanceof CallRefused)) throw error
        notifyRefusal(error)
      }
    },
  }
}
