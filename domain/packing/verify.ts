import { refuse } from '../refusal.ts'

export interface VerifyLine {
  readonly lineId: number
  readonly itemId: number
  readonly sku: string
  readonly expected: number
  readonly verified: number
}

export interface Verified {
  readonly lineId: number
  /** The line's count after the scan. */
  readonly verified: number
}

/** Units of one item as the bench sees them, however many lines of the order ask for it. */
export function verifiedOf(lines: readonly VerifyLine[], itemId: number): { readonly expected: number; readonly verified: number } {
  const own = lines.filter((line) => line.itemId === itemId)
  return {
    expected: own.reduce((units, line) => units + line.expected, 0),
    verified: own.reduce((units, line) => units + line.verified, 0),
  }
}

/** Counts scanned units onto the lines of their item, the first line first. One too many is refused whole. */
export function countIn(
  lines: readonly VerifyLine[],
  item: { readonly itemId: number; readonly sku: string },
  units: number,
): readonly Verified[] {
  const { expected, verified } = verifiedOf(lines, item.itemId)
  if (verified + units > expected) refuse('pack.too_many', { sku: item.sku, expected, verified, by: units })
  return fill(lines, item.itemId, verified + units)
}

/** The same, backwards. */
export function countOut(lines: readonly VerifyLine[], itemId: number, units: number): readonly Verified[] {
  return fill(lines, itemId, verifiedOf(lines, itemId).verified - units)
}

/** The lines whose count changes when so many units of the item are verified in all. */
function fill(lines: readonly VerifyLine[], itemId: number, units: number): readonly Verified[] {
  let left = units
  const changed: Verified[] = []
  for (const line of lines.filter((one) => one.itemId === itemId)) {
    const verified = Math.min(left, line.expected)
    left -= verified
    if (verified !== line.verified) changed.push({ lineId: line.lineId, verified })
  }
  return changed
}
