import { useState } from 'react'
import type { ShortReason } from '../../../../domain/picking/contract.ts'
import type { ReplenishDid } from '../../../../domain/stock/replenish/contract.ts'
import { act, type ActResult } from '../../../api/act.ts'
import { useFreshView } from '../../../api/use-fresh-view.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { stopSaid } from '../../../ui/bench/stop-said.ts'
import { useAnswers, type BenchAnswers } from '../../../ui/bench/use-answers.ts'
import type { LotAsked } from '../../../ui/bench/use-lot-asked.ts'
import { replenishSaid } from './replenish-said.ts'

export interface ReplenishActs {
  readonly answer: BenchAnswers['answer']
  /** A code that names no lot, and the lots it may be of. */
  readonly lotAsked: LotAsked | null
  readonly scan: (code: string, lot?: string) => Promise<ScanAnswer>
  readonly short: (reason: ShortReason) => Promise<ScanAnswer>
  readonly undo: () => Promise<ScanAnswer>
  readonly takeOver: () => Promise<ScanAnswer>
}

/** What can be done with one face that is filled, in order, each with its answer. */
export function useReplenishActs(id: number): ReplenishActs {
  const t = useText()
  const freshView = useFreshView()
  const [lotAsked, setLotAsked] = useState<LotAsked | null>(null)
  const { answer, run } = useAnswers(() => freshView('replenish.view', { id }))
  const does = (command: () => Promise<ActResult<{ readonly did: ReplenishDid }>>, code = '') =>
    run(async () => {
      const result = await command()
      const expected = !result.ok && result.refusal.code === 'replenish.lot_needed' ? result.refusal.params['expected'] : ''
      setLotAsked(typeof expected === 'string' && expected !== '' ? { code, lots: expected.split(', ') } : null)
      return result.ok ? replenishSaid(t, result.value.did) : stopSaid(result.refusal)
    })
  return {
    answer,
    lotAsked,
    scan: (code, lot) => does(() => act('replenish.scan', lot === undefined ? { id, code } : { id, code, lot }), code),
    short: (reason) => does(() => act('replenish.short', { id, reason })),
    undo: () => does(() => act('replenish.undo', { id })),
    takeOver: () =>
      run(async () => {
        const result = await act('replenish.take', { id, takeOver: true })
        return result.ok ? { tone: 'ok', title: t('replenish.taken.yours') } : stopSaid(result.refusal)
      }),
  }
}
