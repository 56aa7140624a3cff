import type { Carton } from '../../settings/contract.ts'
import type { HandlingFlag } from '../../stock/handling.ts'

export interface BoxContents {
  /** What the items in it ask for. */
  readonly flags: ReadonlySet<HandlingFlag>
  /** Of the box with all that is in it; null where nobody has weighed it. */
  readonly grams: number | null
}

/** Why a carton may not hold this: it gives way, or it carries no more than `limitGrams`. */
export type CartonObjection =
  | { readonly why: 'soft'; readonly flag: HandlingFlag }
  | { readonly why: 'over_limit'; readonly grams: number; readonly limitGrams: number }

/** An envelope or a bag protects none of these: it bends, is stacked, and lies on any side. */
const needWalls: readonly HandlingFlag[] = ['fragile', 'this_side_up', 'do_not_stack']

/** Null where the carton may hold it. */
export function objectionTo(carton: Pick<Carton, 'soft' | 'limitGrams'>, { flags, grams }: BoxContents): CartonObjection | null {
  const flag = carton.soft ? needWalls.find((one) => flags.has(one)) : undefined
  if (flag !== undefined) return { why: 'soft', flag }
  const limitGrams = carton.limitGrams ?? null
  if (limitGrams !== null && grams !== null && grams > limitGrams) return { why: 'over_limit', grams, limitGrams }
  return null
}
