/** What is known of a material when it is low. In its own unit. */
export interface LowMaterial {
  readonly reorderPoint: number
  /** In the last 28 days. */
  readonly used: number
  /** On the shelf, on its way and in drafts. */
  readonly position: number
  readonly packQuantity: number
  readonly minPacks: number
}

/** Whole packs that lift it above its reorder point by what 28 days use; at least the supplier's fewest. */
export function packsToOrder({ reorderPoint, used, position, packQuantity, minPacks }: LowMaterial): number {
  if (position > reorderPoint) return 0
  return Math.max(minPacks, 1, Math.ceil((reorderPoint + used - position) / packQuantity))
}
