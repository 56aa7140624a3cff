import { useState } from 'react'
import { useLocation } from 'wouter'
import { CallRefused } from '../../api/call-refused.ts'
import { ask } from '../../api/ask.ts'
import type { Output } from '../../api/calls.ts'
import type { ScanAnswer } from '../../scanning/queue.ts'
import { useText } from '../../text/text.ts'
import { stopSaid } from '../../ui/bench/stop-said.ts'
import { useAnswers, type BenchAnswers } from '../../ui/bench/use-answers.ts'

type Found = Output<'returns.find'>

export interface FindReturn {
  readonly answer: BenchAnswers['answer']
  /** An order without an open return, of which something may come back. */
  readonly found: Found | null
  readonly find: (code: string) => Promise<ScanAnswer>
}

/** A scanned label, order or parcel opens its return; where there is none, one can be made. */
export function useFindReturn(): FindReturn {
  const t = useText()
  const [, navigate] = useLocation()
  const [found, setFound] = useState<Found | null>(null)
  const { answer, run } = useAnswers(() => Promise.resolve())

  const find = async (code: string) => {
    setFound(null)
    try {
      const result = await ask('returns.find', { code })
      const { orderNumber: number, returnId } = result
      if (returnId !== null) {
        navigate(`/returns/${returnId}`)
        return { tone: 'ok', title: t('returns.did.opened', { number }) } as const
      }
      setFound(result)
      return { tone: 'ok', title: t('returns.did.found', { number }) } as const
    } catch (error) {
      if (error instanceof CallRefused) return stopSaid(error)
      throw error
    }
  }
  return { answer, found, find: (code) => run(() => find(code)) }
}
