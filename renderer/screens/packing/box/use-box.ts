import { useState } from 'react'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import type { ScaleState } from '../../../../domain/scales/state.ts'
import type { Input } from '../../../api/calls.ts'
import { useScale } from '../../../api/scale.ts'
import { createStore } from '../../../api/store.ts'
import { useView } from '../../../api/use-view.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import type { Carriage } from '../../../../domain/shipping/wanted-carriage.ts'
import { likelyCarriage } from './carriage.ts'
import { boxAsk, boxWeight, expectedGrams, type BoxAsk } from './weight.ts'

export interface Box extends Carriage {
  readonly carton: string
  /** Typed, else what lies still on the scale. */
  readonly grams: number | null
  readonly isTyped: boolean
  readonly scale: ScaleState
  readonly ask: BoxAsk
  /** The carton is chosen, or the shop has none: the weight is what is asked for. */
  readonly isWeighing: boolean
  /** What it weighs as the items say, where the shop takes that; null where it has to be weighed. */
  readonly gramsOfItems: number | null
  readonly canClose: boolean
  /** Nothing about it is left to a person. */
  readonly isCertain: boolean
  readonly setCarton: (code: string) => void
  readonly setGrams: (grams: number | null) => void
  readonly setCarriage: (carriage: Carriage) => void
  /** `overrule`: an owner lets the weight pass. */
  readonly close: (overrule?: BoxInput['overrule']) => Promise<ScanAnswer>
}

export type BoxInput = Omit<Input<'packing.close'>, 'parcelId'>

/** What the last parcel of this bench went with. */
const lastCarriage = createStore<Carriage | null>(null)

/** A shop's only carton needs no choice; of several, the one that holds everything. Empty: a person chooses. */
function likelyCarton({ cartons, suggestion }: ParcelView): string {
  const [only, second] = cartons
  if (second === undefined) return only?.code ?? ''
  return suggestion?.parcels === 1 ? suggestion.carton : ''
}

/** What a person decides about the box before it is closed. */
export function useBox(parcel: ParcelView, close: (input: BoxInput) => Promise<ScanAnswer>): Box {
  const carriers = useView('settings.get', {}).data?.shop?.carriers ?? []
  const [picked, setCarton] = useState<string | null>(parcel.carton === '' ? null : parcel.carton)
  const carton = picked ?? likelyCarton(parcel)
  const scale = useScale()
  const [typed, setGrams] = useState(scale.kind === 'none' ? parcel.weightGrams : null)
  const grams = boxWeight(typed, scale)
  const [chosen, setCarriage] = useState<Carriage | null>(
    parcel.carrier === '' ? null : { carrier: parcel.carrier, service: parcel.service },
  )
  const carriage = chosen ?? likelyCarriage(parcel.serviceLevel, carriers, lastCarriage.current())
  const isWeighing = carton !== '' || parcel.cartons.length === 0
  const ask = boxAsk(isWeighing, typed, scale)
  // A scale that works is asked, whatever the items should weigh.
  const hasScale = ask === 'put_on' || ask === 'take_off' || ask === 'enter'
  const gramsOfItems = parcel.weightFromItems && !hasScale ? expectedGrams(parcel, carton) : null
  return {
    ...carriage,
    carton,
    grams,
    isTyped: typed !== null,
    scale,
    ask,
    isWeighing,
    gramsOfItems,
    canClose: isWeighing && (grams === null ? gramsOfItems !== null : grams > 0),
    isCertain: carton !== '' && carriage.carrier !== '' && grams === null && gramsOfItems !== null,
    setCarton,
    setGrams,
    setCarriage,
    close: (overrule) => {
      lastCarriage.set(carriage)
      const { carrier, service } = carriage
      return close({
        carton,
        ...(grams === null ? {} : { weightGrams: grams }),
        carrier,
        ...(service === '' ? {} : { service }),
        ...(overrule === undefined ? {} : { overrule }),
      })
    },
  }
}
