/** One line that waits for units; lines are served in the order given (earliest promise first). */
export interface Demand {
  readonly lineId: number
  readonly itemId: number
  readonly quantity: number
}

/** Units free in one bin and lot, in the order they should be used: earliest expiry, then the walk. */
export interface Supply {
  readonly stockId: number
  readonly itemId: number
  readonly available: number
  /** 'YYYY-MM-DD', null where the lot does not expire. */
  readonly expiresOn: string | null
}

export interface Share {
  readonly lineId: number
  readonly stockId: number
  readonly quantity: number
}

/**
 * Gives each line what is there. Among bins of the same expiry a line is served whole from the first that can: one stop
 * instead of two. Units that expire earlier always go first.
 */
export function allocate(demands: readonly Demand[], supplies: readonly Supply[]): readonly Share[] {
  const left = new Map<number, { stockId: number; available: number; expiresOn: string | null }[]>()
  for (const supply of supplies) {
    const bins = left.get(supply.itemId) ?? []
    bins.push({ stockId: supply.stockId, available: supply.available, expiresOn: supply.expiresOn })
    left.set(supply.itemId, bins)
  }
  const shares: Share[] = []
  for (const demand of demands) {
    const bins = (left.get(demand.itemId) ?? []).filter((bin) => bin.available > 0)
    let wanted = demand.quantity
    const whole = bins.find((bin) => bin.available >= demand.quantity && bin.expiresOn === bins[0]?.expiresOn)
    for (const bin of whole ? [whole] : bins) {
      const quantity = Math.min(wanted, bin.available)
      if (quantity === 0) continue
      bin.available -= quantity
      wanted -= quantity
      shares.push({ lineId: demand.lineId, stockId: bin.stockId, quantity })
    }
  }
  return shares
}
