import type { ParcelPage } from '../../../domain/evidence/contract.ts'

/** What the evidence of one parcel says on paper. */
export interface EvidenceInput {
  readonly paper: 'a4' | 'letter'
  readonly shopName: string
  readonly shopCountry: string
  readonly parcel: ParcelPage
  /** '2026-03-02 09:00' in the shop's time zone. */
  readonly time: (at: number) => string
  /** Bytes of the checks' pictures by their ids. */
  readonly photos: ReadonlyMap<number, Uint8Array>
}
