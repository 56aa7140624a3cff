import type { Listing } from '../channels/stock-line.ts'
import type { HoldReason, NewOrder } from '../orders/contract.ts'
import type { Contact, Inspection } from '../suppliers/contract.ts'
import type { ItemFields } from '../stock/items.ts'
import type { PlaceRole } from '../stock/locations.ts'
import type { FileRefusal } from './file-refusals.ts'
import type { Problem, Skip } from './problems.ts'

export const importKinds = ['orders', 'items', 'stock', 'suppliers', 'offers', 'kits'] as const
export type ImportKind = (typeof importKinds)[number]

export type ImportedLine = NewOrder['lines'][number] & {
  /** Line of the file. */
  readonly line: number
}

/** An order as a channel's file tells it. Only what is still to be shipped is in it. */
export interface ImportedOrder extends Omit<NewOrder, 'lines'> {
  readonly lines: readonly ImportedLine[]
  /** Why it must wait for a person; null when it may go. */
  readonly hold: HoldReason | null
  /** Line of the file on which it begins. */
  readonly line: number
}

export interface ImportedItem extends ItemFields {
  readonly line: number
}

/** How many units lie in a bin: the count to set, not a number to add. */
export interface ImportedStock {
  readonly sku: string
  readonly bin: string
  readonly quantity: number
  readonly lot: string
  /** 'YYYY-MM-DD' or null. */
  readonly expiresOn: string | null
  /** Where the bin stands, from 1, where the file says it. */
  readonly stands?: { readonly aisle: number; readonly bay: number }
  /** How the channel that wrote the file names it, and the place. */
  readonly listing?: Listing & { readonly location: string }
  /** What the bin is for, where the file says it. */
  readonly role?: PlaceRole
  readonly line: number
}

/** A supplier as a list tells it; null or empty: the file does not say. */
export interface ImportedSupplier {
  readonly name: string
  readonly account: string
  /** ISO 4217. */
  readonly currency: string | null
  readonly leadTimeDays: number | null
  /** Minor units of `currency`, or of the shop's. */
  readonly minOrderMinor: number | null
  /** ISO weekdays. */
  readonly orderWeekdays: readonly number[]
  readonly contact: Contact | null
  readonly address: string
  readonly note: string
  readonly inspection: Inspection | null
  readonly line: number
}

/** How a supplier sells an item; null or empty: the file does not say. */
export interface ImportedOffer {
  readonly sku: string
  readonly supplier: string
  readonly code: string
  /** Of one unit, minor units of `currency`, or of the shop's. */
  readonly priceMinor: number | null
  readonly currency: string | null
  readonly packSize: number | null
  readonly minQuantity: number | null
  readonly priority: number | null
  /** Of the supplier, for whatever they sell. */
  readonly leadTimeDays: number | null
  readonly line: number
}

/** What a kit is made of: all of it. */
export interface ImportedKit {
  readonly sku: string
  readonly parts: readonly { readonly sku: string; readonly quantity: number; readonly line: number }[]
  /** Of its first part. */
  readonly line: number
}

/** What a file says. Every row is in a record, or has a problem, or a reason to be left out. */
export interface Reading<R> {
  readonly records: readonly R[]
  readonly problems: readonly Problem[]
  readonly skips: readonly Skip[]
  /** Rows under the header that are not blank. */
  readonly rows: number
  /** What only the rows show to be wrong with the file as a whole. */
  readonly refusal: FileRefusal | null
}

/** What the shop and the person say where the file does not. */
export interface ReadOptions {
  /** IANA name, for dates without an offset. */
  readonly timeZone: string
  /** ISO 4217, for amounts without a currency. */
  readonly currency: string
  /** The one location to take from a stock file of several. */
  readonly location: string | null
  /** Where stock lies that names no bin. */
  readonly bin: string | null
}
