import type { Address } from '../../../domain/settings/contract.ts'

/** What one packing slip says: the contents of one parcel, for the person who opens it. No prices: it may be a gift. */
export interface SlipInput {
  readonly paper: 'a4' | 'letter'
  /** Milliseconds UTC; goes into the file's facts. */
  readonly createdAt: number
  readonly shopName: string
  readonly shopAddress: Address
  readonly shopEmail: string
  readonly recipient: Address
  readonly orderNumber: string
  /** The order's own code, printed as Code 128. */
  readonly orderCode: string
  /** 'YYYY-MM-DD' in the shop's time zone. */
  readonly orderedOn: string
  readonly parcelNumber: number
  /** Null while more parcels of the order may follow. */
  readonly parcelCount: number | null
  readonly carrier: string
  readonly service: string
  readonly lines: readonly SlipLine[]
  /** To whom a gift is for; empty where it is none, or has no words. */
  readonly giftMessage: string
  /** To the customer; may be empty. */
  readonly note: string
}

export interface SlipLine {
  readonly sku: string
  readonly name: string
  /** 'Blue, 350 ml'; may be empty. */
  readonly variant: string
  /** Units in this parcel, and units ordered in all. */
  readonly quantity: number
  readonly ordered: number
}
