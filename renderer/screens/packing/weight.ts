import type { ParcelView } from '../../../domain/packing/contract.ts'

/** What the closed box should weigh; null where an item's weight is not known. */
export function expectedGrams({ contentsGrams, cartons }: Pick<ParcelView, 'contentsGrams' | 'cartons'>, carton: string): number | null {
  if (contentsGrams === null) return null
  return contentsGrams + (cartons.find(({ code }) => code === carton)?.tareGrams ?? 0)
}

export type WeightVerdict =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'close' }
  | { readonly kind: 'lighter'; readonly grams: number }
  | { readonly kind: 'heavier'; readonly grams: number }

/** Filler, tape and a scale's own error: this much is nobody's mistake. */
const tolerance = { grams: 30, share: 0.1 } as const

export function judgeWeight(weighed: number | null, expected: number | null): WeightVerdict {
  if (weighed === null || expected === null) return { kind: 'unknown' }
  const off = weighed - expected
  if (Math.abs(off) <= Math.max(tolerance.grams, expected * tolerance.share)) return { kind: 'close' }
  return off < 0 ? { kind: 'lighter', grams: -off } : { kind: 'heavier', grams: off }
}
