import { useState } from 'react'
import type { CountDid } from '../../../../domain/stock/counts/contract.ts'
import { act, type ActResult } from '../../../api/act.ts'
import { useFreshView } from '../../../api/use-fresh-view.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { stopSaid } from '../../../ui/bench/stop-said.ts'
import { useAnswers, type BenchAnswers } from '../../../ui/bench/use-answers.ts'
import { countSaid } from './count-said.ts'

export interface CountActs {
  readonly answer: BenchAnswers['answer']
  /** A code that names no lot, and the lots it may be of. */
  readonly lotAsked: { readonly code: string; readonly lots: readonly string[] } | null
  readonly scan: (code: string, lot?: string) => Promise<ScanAnswer>
  readonly add: (lotId: number, units: number) => Promise<ScanAnswer>
  readonly undo: () => Promise<ScanAnswer>
  readonly finish: () => Promise<ScanAnswer>
  readonly decide: (outcome: 'book' | 'again') => Promise<ScanAnswer>
}

/** What can be done with one count, in order, each with its answer. */
export function useCountActs(countId: number): CountActs {
  const t = useText()
  const freshView = useFreshView()
  const [lotAsked, setLotAsked] = useState<CountActs['lotAsked']>(null)
  const { answer, run } = useAnswers(() => freshView('counts.view', { countId }))
  const does = (command: () => Promise<ActResult<{ readonly did: CountDid }>>, code = '') =>
    run(async () => {
      const result = await command()
      const expected = !result.ok && result.refusal.code === 'count.lot_needed' ? result.refusal.params['expected'] : ''
      setLotAsked(typeof expected === 'string' && expected !== '' ? { code, lots: expected.split(', ') } : null)
      return result.ok ? countSaid(t, result.value.did) : stopSaid(result.refusal)
    })
  return {
    answer,
    lotAsked,
    scan: (code, lot) => does(() => act('counts.scan', lot === undefined ? { countId, code } : { countId, code, lot }), code),
    add: (lotId, units) => does(() => act('counts.add', { countId, lotId, units })),
    undo: () => does(() => act('counts.undo', { countId })),
    finish: () => does(() => act('counts.finish', { countId })),
    decide: (outcome) => does(() => act('counts.decide', { countId, outcome })),
  }
}
