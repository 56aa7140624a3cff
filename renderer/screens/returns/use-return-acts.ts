import type { ReturnDid } from '../../../domain/returns/contract.ts'
import { act, type ActResult } from '../../api/act.ts'
import type { Input } from '../../api/calls.ts'
import { useFreshView } from '../../api/use-fresh-view.ts'
import type { ScanAnswer } from '../../scanning/queue.ts'
import { useText } from '../../text/text.ts'
import { stopSaid } from '../../ui/bench/stop-said.ts'
import { useAnswers, type BenchAnswers } from '../../ui/bench/use-answers.ts'
import { returnSaid } from './return-said.ts'

export interface ReturnActs {
  readonly answer: BenchAnswers['answer']
  readonly scan: (code: string) => Promise<ScanAnswer>
  readonly dispose: (to: Input<'returns.dispose'>['to']) => Promise<ScanAnswer>
  readonly finish: () => Promise<ScanAnswer>
  readonly undo: () => Promise<ScanAnswer>
}

/** What can be done with one return at the bench, in order, each with its answer. */
export function useReturnActs(returnId: number): ReturnActs {
  const t = useText()
  const freshView = useFreshView()
  const { answer, run } = useAnswers(() => freshView('returns.view', { returnId }))
  const does = (command: () => Promise<ActResult<{ readonly did: ReturnDid }>>) =>
    run(async () => {
      const result = await command()
      return result.ok ? returnSaid(t, result.value.did) : stopSaid(result.refusal)
    })
  return {
    answer,
    scan: (code) => does(() => act('returns.scan', { returnId, code })),
    dispose: (to) => does(() => act('returns.dispose', { returnId, to })),
    finish: () => does(() => act('returns.finish', { returnId })),
    undo: () => does(() => act('returns.undo', { returnId })),
  }
}
