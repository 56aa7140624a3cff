import type { Generated } from 'kysely'
import type { AdjustReason, CauseKind } from '../../domain/stock/moves.ts'
import type { LocationKind } from '../../domain/stock/locations.ts'
import type { LotStatus } from '../../domain/stock/lot.ts'

export interface ItemTable {
  id: Generated<number>
  sku: string
  /** Upper case; what is compared. */
  sku_key: string
  name: string
  product: string
  category: Generated<string>
  /** JSON object of attribute to value. */
  variant: string
  /** JSON array of handling flags. */
  flags: string
  weight_grams: number | null
  length_mm: number | null
  width_mm: number | null
  height_mm: number | null
  /** Wrapping on every side; null: what its handling asks for. */
  padding_mm: Generated<number | null>
  lot_tracked: 0 | 1
  /** Days that a unit has to keep when it is promised; null: it only may not be expired. */
  min_life_days: Generated<number | null>
  price_minor: number | null
  photo_id: number | null
  active: 0 | 1
  version: number
  import_id: number | null
  /** Lower case words of SKU, name and variant. */
  search_text: string
}

export interface ItemBarcodeTable {
  id: Generated<number>
  item_id: number
  code: string
  /** Upper case, GTINs as GTIN-14; what is compared. */
  code_key: string
  /** Units that one scan of this code stands for. */
  quantity: number
}

export interface PhotoTable {
  id: Generated<number>
  mime: string
  bytes: Uint8Array
}

export interface LocationTable {
  id: Generated<number>
  kind: LocationKind
  code: string
  code_key: string
  zone: string
  walk_order: number
  pickable: 0 | 1
  /** Its goods fill pick faces; never both. */
  reserve: Generated<0 | 1>
  /** Where it stands, where somebody said so; else its name may say it. Both or none. */
  aisle: Generated<number | null>
  bay: Generated<number | null>
}

/** Every item has at least one lot; an item without lot tracking has the one with the empty code. */
export interface LotTable {
  id: Generated<number>
  item_id: number
  code: string
  expires_on: string | null
  status: Generated<LotStatus>
  /** What the owner wrote when it was marked. */
  status_reason: Generated<string>
}

/** Balances of the places inside the house; SUPPLIER, CUSTOMER, ADJUSTMENT and SCRAP keep none. */
export interface StockTable {
  id: Generated<number>
  item_id: number
  lot_id: number
  location_id: number
  on_hand: number
  allocated: number
  awaits_count: 0 | 1
}

/** The ledger: append only. */
export interface MoveTable {
  id: Generated<number>
  item_id: number
  lot_id: number
  from_id: number
  to_id: number
  quantity: number
  cause: CauseKind
  /** Id of the order, import, or location that the cause names; 0 where there is none. */
  document_id: number
  line_id: number | null
  staff_id: number | null
  at: number
  undoes_id: number | null
}

export interface TaskTable {
  id: Generated<number>
  kind: 'count_bin' | 'put_back'
  status: 'open' | 'done' | 'dropped'
  at: number
  item_id: number | null
  location_id: number | null
  stock_id: number | null
  order_id: number | null
  note: string
  closed_at: number | null
  staff_id: number | null
  /** put_back: of which line, how many units, and out of which closed parcel; null while they lie in a tote. */
  line_id: Generated<number | null>
  parcel_id: Generated<number | null>
  quantity: Generated<number>
}

/** What one kit is made of. */
export interface KitPartTable {
  kit_id: number
  part_id: number
  /** Units of the part in one kit. */
  quantity: number
}

/** Why a person moved it, where they said so. */
export interface MoveNoteTable {
  move_id: number
  reason: AdjustReason | ''
  note: string
}
