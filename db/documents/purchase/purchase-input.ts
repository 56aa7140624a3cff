import type { Address } from '../../../domain/settings/contract.ts'

/** What a purchase order says to the supplier. */
export interface PurchaseInput {
  readonly paper: 'a4' | 'letter'
  /** Milliseconds UTC; goes into the file's facts. */
  readonly createdAt: number
  readonly shopName: string
  readonly shopAddress: Address
  readonly shopEmail: string
  readonly number: string
  /** The order's own code, printed as Code 128: scanned when the goods come. */
  readonly code: string
  /** 'YYYY-MM-DD' in the shop's time zone. */
  readonly orderedOn: string
  /** Null where nobody named a day. */
  readonly wantedOn: string | null
  readonly supplier: string
  readonly supplierAddress: string
  readonly account: string
  readonly lines: readonly PurchaseInputLine[]
  readonly total: string
  readonly note: string
}

export interface PurchaseInputLine {
  readonly supplierCode: string
  readonly sku: string
  readonly name: string
  readonly quantity: number
  /** With its currency; empty where it is not known. */
  readonly price: string
  readonly amount: string
}
