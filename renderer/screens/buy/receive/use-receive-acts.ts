import { useState } from 'react'
import type { Beyond, ReceiptDid } from '../../../../domain/purchasing/receiving/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act, type ActResult } from '../../../api/act.ts'
import type { Input } from '../../../api/calls.ts'
import { useFreshView } from '../../../api/use-fresh-view.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { stopSaid } from '../../../ui/bench/stop-said.ts'
import { useAnswers, type BenchAnswers } from '../../../ui/bench/use-answers.ts'
import { receiptSaid } from './receive-said.ts'

/** What a refusal leaves to the person: take more in than was ordered, or name the lot. */
export interface Question {
  readonly refusal: CallError
  /** What is done once it is answered. */
  readonly again: (more: Answered) => Promise<ScanAnswer>
}

export interface Answered {
  readonly beyond?: Beyond
  readonly lot?: string
  readonly expiresOn?: string
}

type Outcome = ActResult<{ readonly did: ReceiptDid }>
type Of<N extends 'receiving.inspect' | 'receiving.reject' | 'receiving.putAway' | 'receiving.count'> = Omit<Input<N>, 'receiptId'>

export interface ReceiveActs {
  readonly answer: BenchAnswers['answer']
  readonly question: Question | null
  /** The line that was scanned last while goods are put away. */
  readonly chosen: number | null
  readonly choose: (receiptLineId: number | null) => void
  readonly dismiss: () => void
  /** `receiptLineId`: of the goods in hand, that a bin takes. */
  readonly scan: (code: string, receiptLineId: number | null, more?: Answered) => Promise<ScanAnswer>
  readonly count: (asked: Of<'receiving.count'>) => Promise<ScanAnswer>
  readonly reject: (asked: Of<'receiving.reject'>) => Promise<ScanAnswer>
  readonly counted: (done: boolean) => Promise<ScanAnswer>
  readonly inspect: (asked: Of<'receiving.inspect'>) => Promise<ScanAnswer>
  readonly putAway: (asked: Of<'receiving.putAway'>) => Promise<ScanAnswer>
  readonly finish: (rest: 'wait' | 'close') => Promise<ScanAnswer>
  readonly undo: () => Promise<ScanAnswer>
}

const asked = new Set(['receiving.over', 'receiving.unordered', 'receiving.lot_needed'])

/** What can be done with one delivery at the bench, in order, each with its answer. */
export function useReceiveActs(receiptId: number): ReceiveActs {
  const t = useText()
  const freshView = useFreshView()
  const [question, setQuestion] = useState<Question | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const { answer, run } = useAnswers(() => freshView('receiving.view', { receiptId }))
  const does = (command: () => Promise<Outcome>, again?: Question['again']) =>
    run(async () => {
      setQuestion(null)
      const result = await command()
      if (result.ok) {
        setChosen(result.value.did.kind === 'chosen' ? result.value.did.receiptLineId : null)
        return receiptSaid(t, result.value.did)
      }
      if (again !== undefined && asked.has(result.refusal.code)) setQuestion({ refusal: result.refusal, again })
      return stopSaid(result.refusal)
    })
  const scan: ReceiveActs['scan'] = (code, receiptLineId, more = {}) =>
    does(
      () => act('receiving.scan', { receiptId, code, ...more, ...(receiptLineId === null ? {} : { receiptLineId }) }),
      (said) => scan(code, receiptLineId, { ...more, ...said }),
    )
  const count: ReceiveActs['count'] = (input) =>
    does(
      () => act('receiving.count', { receiptId, ...input }),
      (said) => count({ ...input, ...said }),
    )
  return {
    answer,
    question,
    chosen,
    choose: setChosen,
    dismiss: () => setQuestion(null),
    scan,
    count,
    reject: (input) => does(() => act('receiving.reject', { receiptId, ...input })),
    counted: (done) => does(() => act('receiving.counted', { receiptId, done })),
    inspect: (input) => does(() => act('receiving.inspect', { receiptId, ...input })),
    putAway: (input) => does(() => act('receiving.putAway', { receiptId, ...input })),
    finish: (rest) => does(() => act('receiving.finish', { receiptId, rest })),
    undo: () => does(() => act('receiving.undo', { receiptId })),
  }
}
