import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedItem, ImportedOrder, ImportedStock } from '../../domain/imports/records.ts'
import type { ItemFields } from '../../domain/stock/items.ts'

/** What a file would change here. */
export interface Checked<Added, Changed> {
  readonly added: readonly Added[]
  readonly changed: readonly Changed[]
  readonly unchanged: number
  /** Items that the records name and the shop does not have. */
  readonly newItems: readonly ItemFields[]
  /** What only the database shows. */
  readonly problems: readonly Problem[]
}

/** An item of the file with what the shop knows of it. */
export interface ChangedItem {
  readonly id: number
  readonly version: number
  readonly before: ItemFields
  readonly after: ItemFields
}

/** A count of the file with the places it belongs to; null where they are still to be made. */
export interface PlacedCount {
  readonly stock: ImportedStock
  readonly itemId: number | null
  readonly locationId: number | null
  readonly lotId: number | null
  readonly stockId: number | null
  readonly onHand: number
}

export type CheckedFile =
  | ({ readonly kind: 'orders' } & Checked<ImportedOrder, ImportedOrder>)
  | ({ readonly kind: 'items' } & Checked<ImportedItem, ChangedItem>)
  | ({ readonly kind: 'stock' } & Checked<PlacedCount, PlacedCount>)
