/** Why a row cannot be taken as it stands. The person corrects it, in the file of the bad rows or at the channel. */
export const problemCodes = [
  /** A needed cell is blank. */
  'value_missing',
  /** A spreadsheet turned a long number into 1.23E+11: the digits are lost. { value } */
  'value_damaged',
  /** Letters that the chosen encoding cannot read. { value } */
  'value_unreadable',
  /** { max } */
  'value_too_long',
  /** Not a whole number of units, or not in 0 to 1,000,000. { value } */
  'quantity_bad',
  /** { value } */
  'amount_bad',
  /** 1.234 can be one thousand or one and a bit. { value } */
  'amount_ambiguous',
  /** A price or a minimum below zero. { value } */
  'amount_negative',
  /** Not a whole number between the two. { value, least, most } */
  'number_bad',
  /** A mark of thousands or of decimals. { value } */
  'number_ambiguous',
  /** Not one of the words that the column knows. { value, choices } */
  'choice_bad',
  /** { value } */
  'date_bad',
  /** Not an ISO 4217 code. { value } */
  'currency_bad',
  /** { value } */
  'flag_unknown',
  /** { value } */
  'barcode_bad',
  /** More cells than the header has columns: a separator inside a cell that is not quoted. { cells, columns } */
  'cells_too_many',
  'quote_open',
  /** The first row of this order, which holds date and address, is not in the file. { number } */
  'order_fields_missing',
  /** The row is good, but another one of its order is not. { number, line } */
  'order_incomplete',
  /** { number, max } */
  'order_too_long',
  /** The same thing stands in an earlier line of the file. { value, line } */
  'repeated',
  /** No item has this code, and the import was not asked to add items. { sku } */
  'item_unknown',
  /** No item has this code, and a list of this kind adds none. { sku } */
  'sku_unknown',
  /** Another item has this barcode. { value, sku } */
  'barcode_taken',
  /** The code is a tote or another place where no stock is kept. { value } */
  'bin_not_stockable',
  /** The item is a kit: its parts lie in bins. { sku } */
  'kit_not_stocked',
  /** The bin is set as a pick face; the row makes something else of it. { value } */
  'bin_is_face',
  /** The item is lot-tracked and the row names no lot. { sku } */
  'lot_needed',
  /** The books have another day of expiry for this lot. { lot, expires } */
  'lot_differs',
  /** No supplier has this name. { value } */
  'supplier_unknown',
  /** Nobody has said what this currency is worth. { currency } */
  'rate_missing',
  /** An amount without a currency, of a supplier with another currency than the shop's. { supplier, currency } */
  'currency_needed',
  /** Another row says something else of the same supplier. { supplier, days, line } */
  'lead_time_differs',
  /** The row is good, but another one of its kit is not. { sku, line } */
  'kit_incomplete',
  /** { sku, most } */
  'kit_too_large',
  /** A kit is made of itself. { sku } */
  'kit_itself',
  /** A kit is made of a kit, or is part of one. { sku } */
  'kit_nested',
  /** Kits lie on no shelf of their own. { sku, onHand } */
  'kit_has_stock',
  /** A limit counts what leaves, and a kit leaves as its parts. { sku } */
  'kit_capped',
  /** More units of it are promised to orders than the file says lie there. { sku, bin, allocated } */
  'stock_allocated',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Why a row is rightly left out: nothing needs correcting. */
export const skipCodes = [
  'cancelled',
  'refunded',
  'fulfilled',
  /** A download, a tip: the channel says that it needs no shipping. */
  'no_shipping',
  'nothing_to_ship',
  /** Postage, discount, fee, voucher. { sku } */
  'not_goods',
  /** A credit note or a correction of the books. */
  'not_an_order',
  /** A stock adjustment that the shop's system wrote as a sale without price and customer. */
  'adjustment',
  /** A row that only adds a picture. */
  'picture_only',
  'not_stocked',
  /** A number that a channel is to be told, not what lies in a bin. */
  'for_channel',
  /** A row of the count sheet that nobody filled in. */
  'not_counted',
  /** { location } */
  'other_location',
] as const
export type SkipCode = (typeof skipCodes)[number]

export type ReasonParams = Readonly<Record<string, string | number>>

export interface Problem {
  /** Line of the file, from 1. */
  readonly line: number
  /** The column's name as the file has it; empty where it is the whole row. */
  readonly column: string
  readonly code: ProblemCode
  readonly params: ReasonParams
}

export interface Skip {
  readonly line: number
  readonly code: SkipCode
  readonly params: ReasonParams
}
