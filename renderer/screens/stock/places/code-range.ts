/** A row of codes that differ by their number: 'A-', 1 to 12 in two digits -> A-01 … A-12. */
export interface CodeRange {
  readonly prefix: string
  readonly from: number | null
  readonly to: number | null
  readonly digits: number | null
}

export const mostAtOnce = 500

/** Empty when the range is not complete or runs backwards. */
export function codesOf({ prefix, from, to, digits }: CodeRange): readonly string[] {
  if (from === null || to === null || to < from || to - from >= mostAtOnce * 10) return []
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix.trim()}${String(from + index).padStart(digits ?? 1, '0')}`)
}
