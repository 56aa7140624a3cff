import { useState } from 'react'
import type { ParcelView } from '../../../domain/packing/contract.ts'
import type { Input } from '../../api/calls.ts'
import type { ScanAnswer } from '../../scanning/queue.ts'

export interface Box {
  readonly carton: string
  readonly grams: number | null
  readonly carrier: string
  readonly service: string
  /** The carton is chosen, or the shop has none: the weight is what is asked for. */
  readonly isWeighing: boolean
  readonly canClose: boolean
  readonly setCarton: (code: string) => void
  readonly setGrams: (grams: number | null) => void
  readonly setCarrier: (code: string) => void
  readonly setService: (service: string) => void
  readonly close: () => Promise<ScanAnswer>
}

export type BoxInput = Omit<Input<'packing.close'>, 'parcelId'>

/** What a person decides about the box before it is closed. A shop's only carton needs no choice. */
export function useBox(parcel: ParcelView, close: (input: BoxInput) => Promise<ScanAnswer>): Box {
  const [only, second] = parcel.cartons
  const [carton, setCarton] = useState(parcel.carton !== '' || second !== undefined ? parcel.carton : (only?.code ?? ''))
  const [grams, setGrams] = useState(parcel.weightGrams)
  const [{ carrier, service }, setCarriage] = useState({ carrier: parcel.carrier, service: parcel.service })
  const isWeighing = carton !== '' || parcel.cartons.length === 0
  return {
    carton,
    grams,
    carrier,
    service,
    isWeighing,
    canClose: isWeighing && grams !== null && grams > 0,
    setCarton,
    setGrams,
    setCarrier: (code) => setCarriage({ carrier: code, service: '' }),
    setService: (name) => setCarriage({ carrier, service: name }),
    close: () => close({ carton, weightGrams: grams ?? 0, carrier, ...(service === '' ? {} : { service }) }),
  }
}
