/** What a scale says at one moment. Only a stable weight counts. */
export type Reading =
  | { readonly kind: 'stable'; readonly grams: number }
  /** Null: it moves and does not say how much it shows. */
  | { readonly kind: 'moving'; readonly grams: number | null }
  | { readonly kind: 'overload' }
  | { readonly kind: 'below_zero' }
  /** It was switched on with something on it, or has lost its calibration. */
  | { readonly kind: 'needs_zero' }
  /** It does something else at this moment: it is taring, or shows its menu. */
  | { readonly kind: 'busy' }

/**
 * What counts of two readings in a row: a weight is stable once the scale has said it twice. A byte that was lost or changed on the
 * cable makes another number of one answer, never the same other number of two.
 */
export function settled(before: Reading | null, next: Reading): Reading {
  if (next.kind !== 'stable') return next
  const isSaidTwice = before?.kind === 'stable' && before.grams === next.grams
  return isSaidTwice ? next : { kind: 'moving', grams: next.grams }
}
