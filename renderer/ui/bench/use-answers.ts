import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { CallRefused } from '../../api/call-refused.ts'
import { scansWaitUntil } from '../../scanning/handlers.ts'
import type { ScanAnswer } from '../../scanning/queue.ts'
import type { BenchAnswer } from './answer-band.tsx'
import { stopSaid } from './stop-said.ts'
import { strayAnswer } from './stray-answer.ts'

export type BenchSaid = Omit<BenchAnswer, 'id'>

export interface BenchAnswers {
  readonly answer: BenchAnswer | null
  /** Does one act after all that were begun before it, shows what it did, and tells it to the ear and the tape. */
  readonly run: (work: () => Promise<BenchSaid>) => Promise<ScanAnswer>
  readonly clear: () => void
}

/**
 * What is done at a bench, whether by scan, key or button, is done in order and answered in one place. `settle` brings the
 * screen up to what was done: only then comes the next act, because a command barcode means what the screen shows.
 */
export function useAnswers(settle: () => Promise<void>): BenchAnswers {
  const [answer, setAnswer] = useState<BenchAnswer | null>(null)
  const lastId = useRef(0)
  const before = useRef<Promise<unknown>>(Promise.resolve())
  const settled = useRef(settle)
  useLayoutEffect(() => {
    settled.current = settle
  })

  const run = useCallback((work: () => Promise<BenchSaid>) => {
    const doing = before.current.then(async () => {
      const said = await saidOf(work)
      lastId.current += 1
      setAnswer({ ...said, id: lastId.current })
      strayAnswer.set(null)
      if (said.tone !== 'stop') await settled.current()
      return { tone: said.tone, text: inOneLine(said) }
    })
    before.current = doing
    scansWaitUntil(doing)
    return doing
  }, [])
  const clear = useCallback(() => setAnswer(null), [])
  return { answer, run, clear }
}

function inOneLine({ title, detail }: BenchSaid): string {
  if (detail === undefined) return title
  return `${title}${/[.?!]$/.test(title) ? '' : '.'} ${detail}`
}

/** An act is answered whatever happens: the next one waits for it. */
async function saidOf(work: () => Promise<BenchSaid>): Promise<BenchSaid> {
  try {
    return await work()
  } catch (error) {
    return stopSaid(error instanceof CallRefused ? error : { code: 'internal', params: { errorId: String(error) } })
  }
}
