import { useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { PackDid, ParcelView } from '../../../../domain/packing/contract.ts'
import { act, type ActResult } from '../../../api/act.ts'
import type { Input } from '../../../api/calls.ts'
import { useFreshView } from '../../../api/use-fresh-view.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { stopSaid } from '../../../ui/bench/stop-said.ts'
import { useAnswers, type BenchAnswers, type BenchSaid } from '../../../ui/bench/use-answers.ts'
import { useLotAsked, type LotAsked } from '../../../ui/bench/use-lot-asked.ts'
import { useQuantitySaid, type QuantitySaid } from '../../../ui/bench/use-quantity-said.ts'
import { packSaid } from '../pack-said.ts'

/** An order that could not be opened as it is, and the way on that its refusal leaves. */
export interface Blocked {
  readonly code: string
  readonly by: 'holder' | 'picking'
  /** Who has it; empty where nobody has. */
  readonly holder: string
}

export type HowToOpen = Omit<Input<'packing.open'>, 'code'>

export interface PackActs {
  readonly answer: BenchAnswers['answer']
  readonly blocked: Blocked | null
  /** SKU of the unit that was verified last. */
  readonly lastSku: string | null
  /** The parcel that its only unit opened: it is closed as soon as nothing about its box is left to a person. */
  readonly quickParcelId: number | null
  readonly endQuick: () => void
  /** The parcel that was finished last at this bench: its label can still be taken back. */
  readonly lastParcelId: number | null
  readonly lotAsked: LotAsked | null
  /** The unit that was refused last has expired. */
  readonly isExpired: boolean
  /** The box was refused because its weight does not fit what is in it. */
  readonly isMisfit: boolean
  /** `lot`: said by a person where the code does not name it. */
  readonly scan: (code: string, lot?: string) => Promise<ScanAnswer>
  readonly takeOut: (asked: Omit<Input<'packing.takeOut'>, 'parcelId'>) => Promise<ScanAnswer>
  readonly open: (code: string, how?: HowToOpen) => Promise<ScanAnswer>
  readonly check: (key: string, done: boolean) => Promise<ScanAnswer>
  /** `given` is made when its turn comes: a picture shows what is seen then. */
  readonly answerCheck: (key: string, given: () => Promise<Input<'packing.answer'>['answer']>) => Promise<ScanAnswer>
  readonly close: (input: Omit<Input<'packing.close'>, 'parcelId'>) => Promise<ScanAnswer>
  readonly newBox: () => Promise<ScanAnswer>
  readonly undo: () => Promise<ScanAnswer>
  readonly clear: () => void
  readonly quantity: QuantitySaid
}

/** What can be done at the packing bench, in order, each with its answer. `parcelId` null: waiting for a tote. */
export function usePackActs(parcelId: number | null, parcel?: ParcelView): PackActs {
  const t = useText()
  const [, navigate] = useLocation()
  const [blocked, setBlocked] = useState<Blocked | null>(null)
  const [lastSku, setLastSku] = useState<string | null>(null)
  const [quickParcelId, setQuick] = useState<number | null>(null)
  const [lastParcelId, setLastParcelId] = useState<number | null>(null)
  // A scan may come before the screen shows what the one before it opened: it is meant for that parcel all the same.
  const current = useRef(parcelId)
  useLayoutEffect(() => {
    current.current = parcelId
  }, [parcelId])

  const freshView = useFreshView()
  const { answer, run, clear } = useAnswers(() => {
    const id = current.current
    return id === null ? freshView('packing.waiting', {}) : freshView('packing.view', { parcelId: id })
  })

  const quantity = useQuantitySaid(run)
  const { lotAsked, noteRefusal } = useLotAsked()
  const [refusedBy, setRefusedBy] = useState('')

  const goTo = (id: number | null) => {
    current.current = id
    navigate(id === null ? '/pack/next' : `/pack/${id}`, { replace: true })
  }
  const after = (id: number, did: PackDid): BenchSaid => {
    setBlocked(null)
    setLastSku(did.kind === 'item_right' ? did.sku : null)
    if (did.kind === 'label_right') {
      setLastParcelId(id)
      goTo(did.next ?? null)
    }
    if (did.kind === 'undone') setQuick(null)
    if (did.kind === 'taken_out' && did.setAside) {
      setLastParcelId(id)
      goTo(null)
    }
    if (did.kind === 'undone') goTo(did.what === 'open' || did.what === 'from_shelf' ? null : id)
    return packSaid(t, did, parcel?.orderNumber ?? '')
  }
  const does =
    (id: number, command: (said: { readonly quantity?: number }) => Promise<ActResult<{ readonly did: PackDid }>>, code = '') =>
    async () => {
      const result = await command(quantity.take())
      noteRefusal(result.ok ? null : result.refusal, code)
      setRefusedBy(result.ok ? '' : result.refusal.code)
      return result.ok ? after(id, result.value.did) : stopSaid(result.refusal, parcel?.lines)
    }
  const opening = (code: string, how: HowToOpen) => async () => {
    const result = await act('packing.open', { code, ...how })
    noteRefusal(result.ok ? null : result.refusal, code)
    if (result.ok) {
      setBlocked(null)
      setQuick(result.value.did.kind === 'opened_by_unit' ? result.value.parcelId : null)
      goTo(result.value.parcelId)
      return packSaid(t, result.value.did, '')
    }
    const by = result.refusal.code === 'pack.held' ? 'holder' : result.refusal.code === 'pack.not_picked' ? 'picking' : null
    const { holder } = result.refusal.params
    setBlocked(by === null ? null : { code, by, holder: typeof holder === 'string' ? holder : '' })
    return stopSaid(result.refusal)
  }
  const onParcel = (id: () => number | null, command: (id: number) => Promise<ActResult<{ readonly did: PackDid }>>) =>
    run(() => {
      const one = id()
      if (one === null) return Promise.resolve(stopSaid({ code: 'pack.nothing_to_undo', params: {} }))
      return does(one, () => command(one))()
    })
  const atHand = () => current.current
  return {
    answer,
    clear,
    quantity,
    blocked,
    lastSku,
    quickParcelId,
    endQuick: () => setQuick(null),
    lastParcelId,
    lotAsked,
    isExpired: refusedBy === 'pack.lot_expired',
    isMisfit: refusedBy === 'pack.weight_over' || refusedBy === 'pack.weight_short',
    takeOut: (asked) => onParcel(atHand, (id) => act('packing.takeOut', { ...asked, parcelId: id })),
    scan: (code, lot) =>
      run(() => {
        const id = current.current
        return id === null
          ? opening(code, lot === undefined ? {} : { lot })()
          : does(id, (said) => act('packing.scan', { parcelId: id, code, ...(lot === undefined ? {} : { lot }), ...said }), code)()
      }),
    open: (code, how = {}) => run(opening(code, how)),
    check: (key, done) => onParcel(atHand, (id) => act('packing.check', { parcelId: id, key, done })),
    answerCheck: (key, given) => onParcel(atHand, async (id) => act('packing.answer', { parcelId: id, key, answer: await given() })),
    close: (input) => onParcel(atHand, (id) => act('packing.close', { ...input, parcelId: id })),
    newBox: () => onParcel(atHand, (id) => act('packing.newBox', { parcelId: id })),
    undo: () =>
      onParcel(
        () => atHand() ?? lastParcelId,
        (id) => act('packing.undo', { parcelId: id }),
      ),
  }
}
