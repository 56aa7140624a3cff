import type { ParcelView } from '../../../../domain/packing/contract.ts'
import type { ScaleState } from '../../../../domain/scales/state.ts'

/** What the closed box should weigh; null where an item's weight is not known. */
export function expectedGrams({ contentsGrams, cartons }: Pick<ParcelView, 'contentsGrams' | 'cartons'>, carton: string): number | null {
  if (contentsGrams === null) return null
  return contentsGrams + (cartons.find(({ code }) => code === carton)?.tareGrams ?? 0)
}

/** What is typed counts; else what lies still on the scale. */
export function boxWeight(typed: number | null, scale: ScaleState): number | null {
  if (typed !== null) return typed
  return scale.kind === 'stable' && scale.grams > 0 ? scale.grams : null
}

export type BoxAsk = 'carton' | 'type' | 'put_on' | 'take_off' | 'enter'

/** What the box needs next of a person. */
export function boxAsk(isWeighing: boolean, typed: number | null, scale: ScaleState): BoxAsk {
  if (!isWeighing) return 'carton'
  if (typed !== null) return 'type'
  switch (scale.kind) {
    case 'none':
    case 'opening':
    case 'absent':
    case 'silent':
    case 'unreadable':
      return 'type'
    case 'stable':
      return scale.grams > 0 ? 'enter' : 'put_on'
    case 'moving':
    case 'busy':
      return 'put_on'
    case 'overload':
    case 'below_zero':
    case 'needs_zero':
      return 'take_off'
  }
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
