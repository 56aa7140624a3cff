export interface ReplenishRefusals {
  'replenish.unknown': { readonly id: number }
  /** Nothing that nobody has; `taken`: what others have. */
  'replenish.none': { readonly taken: number }
  'replenish.held': { readonly face: string; readonly sku: string; readonly holder: string }
  'replenish.over': { readonly face: string; readonly sku: string }
  'replenish.not_taken': { readonly face: string; readonly sku: string }
  'replenish.bin_first': { readonly scanned: string; readonly expected: string }
  'replenish.item_next': { readonly scanned: string; readonly expected: string; readonly bin: string }
  'replenish.face_next': { readonly scanned: string; readonly expected: string; readonly inHand: number }
  'replenish.other_bin': { readonly scanned: string; readonly expected: string }
  'replenish.nothing_in_hand': { readonly scanned: string; readonly expected: string }
  'replenish.other_item': { readonly scanned: string; readonly expected: string; readonly sku: string }
  'replenish.item_unknown': { readonly scanned: string; readonly expected: string }
  'replenish.other_lot': { readonly scanned: string; readonly expected: string; readonly bin: string }
  'replenish.lot_needed': { readonly item: string; readonly expected: string }
  /** `units` on the code, `left` to take here. */
  'replenish.too_many': { readonly sku: string; readonly units: number; readonly left: number }
  'replenish.nothing_to_short': { readonly sku: string }
  'replenish.nothing_to_undo': { readonly sku: string }
  'replenish.undo_blocked': { readonly sku: string; readonly face: string }
  'replenish.put_first': { readonly sku: string; readonly face: string; readonly inHand: number }
  'face.min_above_max': { readonly min: number; readonly max: number }
  'face.not_a_face': { readonly code: string }
  'face.unknown': { readonly id: number }
  /** A bin with pick faces set stays one. */
  'location.is_face': { readonly code: string; readonly sku: string }
}
