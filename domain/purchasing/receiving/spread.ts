export interface AwaitedLine {
  readonly lineId: number
  /** Units still to come. */
  readonly outstanding: number
}

export interface Spread {
  readonly parts: readonly { readonly lineId: number; readonly units: number }[]
  /** Units that nobody ordered. */
  readonly beyond: number
}

/** Spreads what came over the lines that wait for it, in their order. */
export function spreadOver(lines: readonly AwaitedLine[], units: number): Spread {
  const parts: { lineId: number; units: number }[] = []
  let rest = units
  for (const line of lines) {
    const taken = Math.min(rest, line.outstanding)
    if (taken > 0) parts.push({ lineId: line.lineId, units: taken })
    rest -= taken
  }
  return { parts, beyond: rest }
}
