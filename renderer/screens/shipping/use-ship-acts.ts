import { useRef, useState } from 'react'
import type { ShipDid } from '../../../domain/shipping/contract.ts'
import type { CallError } from '../../../domain/service/protocol.ts'
import { act, type ActResult } from '../../api/act.ts'
import { useFreshView } from '../../api/use-fresh-view.ts'
import type { ScanAnswer } from '../../scanning/queue.ts'
import { useText } from '../../text/text.ts'
import { useCarrierName } from '../../ui/carrier-name.ts'
import { stopSaid } from '../../ui/bench/stop-said.ts'
import { useAnswers, type BenchAnswers } from '../../ui/bench/use-answers.ts'
import { shipSaid } from './ship-said.ts'

export interface ShipActs {
  readonly answer: BenchAnswers['answer']
  /** The parcel that was handed over last at this station; null before the first, and after it was taken back. */
  readonly lastParcelId: number | null
  readonly scan: (code: string, newestOnManifest: number | null) => Promise<ScanAnswer>
  readonly setTracking: (parcelId: number, tracking: string) => Promise<ScanAnswer>
  readonly undo: (parcelId: number) => Promise<ScanAnswer>
  readonly closeManifest: () => Promise<ScanAnswer>
}

/** What can be done while parcels go out to one carrier, in order, each with its answer. */
export function useShipActs(carrier: string, carrierName: string): ShipActs {
  const t = useText()
  const nameOf = useCarrierName()
  const freshView = useFreshView()
  const { answer, run } = useAnswers(() => freshView('shipping.staged', {}))
  const [lastParcelId, setLast] = useState<number | null>(null)
  // A tracking number may come before the screen shows the parcel scanned before it: it belongs to that one all the same.
  const last = useRef<number | null>(null)

  const does = (command: () => Promise<ActResult<{ readonly did: ShipDid }>>) =>
    run(async () => {
      const result = await command()
      if (!result.ok) return stopSaid(withNames(result.refusal, nameOf))
      const { did } = result.value
      last.current = did.kind === 'undone' ? null : did.parcelId
      setLast(last.current)
      return shipSaid(t, did)
    })
  return {
    answer,
    lastParcelId,
    scan: (code, newestOnManifest) =>
      does(() => act('shipping.scanOut', { carrier, code, lastParcelId: last.current ?? newestOnManifest })),
    setTracking: (parcelId, tracking) => does(() => act('shipping.setTracking', { parcelId, tracking })),
    undo: (parcelId) => does(() => act('shipping.undo', { parcelId })),
    closeManifest: () =>
      run(async () => {
        const result = await act('shipping.closeManifest', { carrier })
        if (!result.ok) return stopSaid(result.refusal)
        last.current = null
        setLast(null)
        return { tone: 'done', title: t('shipping.close.did', { count: result.value.parcels, carrier: carrierName }) }
      }),
  }
}

/** The data service knows carriers by their codes. */
function withNames(refusal: CallError, nameOf: (code: string) => string): CallError {
  const carriers = ['carrier', 'parcelCarrier'].filter((param) => typeof refusal.params[param] === 'string')
  const names = carriers.map((param) => [param, nameOf(String(refusal.params[param]))])
  return { ...refusal, params: { ...refusal.params, ...Object.fromEntries(names) } }
}
