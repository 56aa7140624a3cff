export interface StockRefusals {
  'item.unknown': { readonly code: string }
  'item.sku_taken': { readonly sku: string }
  'item.barcode_taken': { readonly code: string; readonly sku: string }
  'item.barcode_reserved': { readonly code: string }
  'item.stale': { readonly sku: string }
  'location.unknown': { readonly code: string }
  'location.code_taken': { readonly code: string }
  'location.not_stockable': { readonly code: string }
  'location.same': { readonly code: string }
  'location.in_use': { readonly code: string; readonly onHand: number }
  'lot.needed': { readonly sku: string }
  'lot.unknown': { readonly id: number }
  /** Goods to put back are done by putting them back. */
  'task.put_back_first': { readonly id: number }
  'task.wrong_item': { readonly scanned: string; readonly expected: string }
  'task.unknown': { readonly id: number }
  'stock.not_by_hand': { readonly id: number }
  'stock.taken_back_already': { readonly id: number }
  'stock.unknown': { readonly id: number }
  'stock.short': { readonly sku: string; readonly location: string; readonly onHand: number; readonly wanted: number }
  'stock.allocated': { readonly sku: string; readonly location: string; readonly allocated: number; readonly counted: number }
}
