import { act, type ActResult } from '../../../api/act.ts'
import type { BatchView, PickDid, ShortReason } from '../../../../domain/picking/contract.ts'
import { useFreshView } from '../../../api/use-fresh-view.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import type { BenchAnswer } from '../../../ui/bench/answer-band.tsx'
import { stopSaid } from '../../../ui/bench/stop-said.ts'
import { useAnswers } from '../../../ui/bench/use-answers.ts'
import { useLotAsked, type LotAsked } from '../../../ui/bench/use-lot-asked.ts'
import { useQuantitySaid, type QuantitySaid } from '../../../ui/bench/use-quantity-said.ts'
import { pickSaid } from '../pick-said.ts'

export interface PickActs {
  readonly answer: BenchAnswer | null
  readonly lotAsked: LotAsked | null
  /** `lot`: said by a person where the code does not name it. */
  readonly scan: (code: string, lot?: string) => Promise<ScanAnswer>
  readonly short: (reason: ShortReason) => Promise<ScanAnswer>
  readonly skip: () => Promise<ScanAnswer>
  readonly undo: () => Promise<ScanAnswer>
  readonly takeOver: () => Promise<ScanAnswer>
  readonly quantity: QuantitySaid
}

/** What can be done with one batch, in order, each with its answer. */
export function usePickActs(batchId: number, batch: BatchView | undefined): PickActs {
  const t = useText()
  const freshView = useFreshView()
  const { answer, run } = useAnswers(() => freshView('picking.view', { batchId }))
  const quantity = useQuantitySaid(run)
  const { lotAsked, noteRefusal } = useLotAsked()
  const does = (command: (said: { readonly quantity?: number }) => Promise<ActResult<{ readonly did: PickDid }>>, code = '') =>
    run(async () => {
      const result = await command(quantity.take())
      noteRefusal(result.ok ? null : result.refusal, code)
      return result.ok ? pickSaid(t, result.value.did) : stopSaid(result.refusal, batch?.tasks)
    })
  return {
    answer,
    quantity,
    lotAsked,
    scan: (code, lot) => does((said) => act('picking.scan', { batchId, code, ...(lot === undefined ? {} : { lot }), ...said }), code),
    short: (reason) => does(() => act('picking.short', { batchId, reason })),
    skip: () => does(() => act('picking.skip', { batchId })),
    undo: () => does(() => act('picking.undo', { batchId })),
    takeOver: () =>
      run(async () => {
        const result = await act('picking.takeOver', { batchId })
        return result.ok ? { tone: 'ok', title: t('picking.taken.yours') } : stopSaid(result.refusal)
      }),
  }
}
