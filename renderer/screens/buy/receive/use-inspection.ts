import { useState } from 'react'
import { useScale } from '../../../api/scale.ts'
import type { ReceiptView, ReceivedGoods, RejectReason } from '../../../../domain/purchasing/receiving/contract.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import type { ReceiveActs } from './use-receive-acts.ts'

export interface InspectionDraft {
  readonly checks: readonly { readonly text: string; readonly ok: boolean }[]
  /** Typed, else what lies still on the scale. */
  readonly grams: number | null
  readonly isTyped: boolean
  readonly setGrams: (grams: number | null) => void
  readonly tick: (text: string) => void
  readonly pass: () => Promise<ScanAnswer>
  /** So many of the units that were looked at are not right. */
  readonly fail: (failed: number, reason: RejectReason) => Promise<ScanAnswer>
}

/** What a person ticked and weighed of the goods in hand; begins anew with each line. */
export function useInspection(view: ReceiptView, inHand: ReceivedGoods | null, acts: ReceiveActs): InspectionDraft {
  const scale = useScale()
  const key = `${inHand?.receiptLineId ?? 0} ${inHand?.toInspect ?? 0}`
  const [draft, setDraft] = useState<{ key: string; ticked: readonly string[]; typed: number | null }>({ key, ticked: [], typed: null })
  const current = draft.key === key ? draft : { key, ticked: [], typed: null }
  const checks = view.checks.map((text) => ({ text, ok: current.ticked.includes(text) }))
  const weighed = scale.kind === 'stable' && scale.grams > 0 ? scale.grams : null
  const grams = current.typed ?? weighed
  const inspect = (failed: number, reason?: RejectReason) => {
    if (inHand === null) return Promise.resolve<ScanAnswer>({ tone: 'stop', text: '' })
    const { receiptLineId, toInspect: units, weightGrams } = inHand
    return acts.inspect({
      receiptLineId,
      units: Math.max(units, failed),
      failed,
      grams: weightGrams === null ? null : grams,
      checks: [...checks],
      ...(reason === undefined ? {} : { reason }),
    })
  }
  return {
    checks,
    grams,
    isTyped: current.typed !== null,
    setGrams: (typed) => setDraft({ ...current, typed }),
    tick: (text) => {
      const ticked = current.ticked.includes(text) ? current.ticked.filter((one) => one !== text) : [...current.ticked, text]
      setDraft({ ...current, ticked })
    },
    pass: () => inspect(0),
    fail: (failed, reason) => inspect(failed, reason),
  }
}
