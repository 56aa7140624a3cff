/** What has to be ordered, as a list to walk with or to hand over. All texts are as they are printed. */
export interface ReorderInput {
  readonly paper: 'a4' | 'letter'
  readonly shopName: string
  /** 'YYYY-MM-DD' in the shop's time zone. */
  readonly today: string
  /** One for each supplier, what is most urgent first. */
  readonly groups: readonly ReorderGroup[]
}

export interface ReorderGroup {
  readonly supplier: string
  /** How many items, when they would come, what they cost. */
  readonly facts: string
  readonly rows: readonly ReorderRow[]
}

export interface ReorderRow {
  readonly sku: string
  readonly name: string
  readonly orderBy: string
  readonly runsOut: string
  /** Units; empty where nobody sells it. */
  readonly quantity: string
  readonly cost: string
  /** The sentence with its numbers, and from whom else it can be had. */
  readonly why: string
}
