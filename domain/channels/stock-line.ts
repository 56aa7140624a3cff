/** One item in a channel's stock file. */
export interface StockLine {
  readonly sku: string
  readonly name: string
  readonly available: number
  readonly buffer: number
  /** Units that its limit for all still lets through; null: it has none. */
  readonly limitLeft: number | null
  readonly offered: number
  /** Units of the channel's orders that have not left. */
  readonly committed: number
  readonly listing: Listing | null
}

/** How Shopify knows a variant. */
export interface Listing {
  readonly handle: string
  readonly title: string
  /** Name and value of up to three options, in turn. */
  readonly options: readonly string[]
  readonly hsCode: string
  readonly origin: string
  readonly bin: string
}
