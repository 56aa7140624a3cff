import type { stoppedBy } from '../orders/stopped.ts'
import type { ParcelStatus } from '../packing/contract.ts'
import { refuse } from '../refusal.ts'

export interface ParcelToHandOver {
  /** Of the order. */
  readonly number: string
  readonly status: ParcelStatus
  /** Code of the carrier that its label was made for. */
  readonly carrier: string
  readonly handedOverAt: number | null
  /** Why its order may not leave; null while it may. */
  readonly stopped: ReturnType<typeof stoppedBy>
  /** A lot in it that may not go out; null where there is none. */
  readonly stoppedLot: { readonly lot: string; readonly sku: string; readonly status: 'quarantined' | 'recalled' | 'expired' } | null
}

/** Only a labelled parcel leaves, with the carrier of its label, once. Refuses otherwise. */
export function mayHandOver(parcel: ParcelToHandOver, carrier: string): void {
  const { number, status } = parcel
  if (parcel.handedOverAt !== null) refuse('ship.already_handed_over', { number, at: parcel.handedOverAt })
  if (status !== 'labelled') refuse('ship.not_labelled', { number, status })
  if (parcel.stopped !== null) refuse('ship.order_stopped', { number, reason: parcel.stopped })
  if (parcel.stoppedLot) {
    const { lot, sku, status: fault } = parcel.stoppedLot
    refuse(`ship.lot_${fault}`, { number, lot, sku })
  }
  if (parcel.carrier !== carrier) refuse('ship.wrong_carrier', { number, parcelCarrier: parcel.carrier, carrier })
}

/** As carriers print it, without the spaces that people type between the groups. */
export function trackingNumber(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase()
}

/** A promise of 24 hours is not kept in 25: measured against the hand-over. Instants in ms. */
export function isOnTime(handedOverAt: number, promiseAt: number): boolean {
  return handedOverAt <= promiseAt
}
