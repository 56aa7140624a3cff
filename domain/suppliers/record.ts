/** One line of an order that is over: all of it came, or no more will. */
export interface DeliveredLine {
  readonly ordered: number
  /** Units that came and were not rejected. */
  readonly accepted: number
  readonly received: number
  readonly rejected: number
  /** Days from sending the order to the first delivery; null where nothing came. */
  readonly leadDays: number | null
  /** All that was ordered came by the day that was expected; null where nobody named one. */
  readonly onTime: boolean | null
}

export interface SupplierRecord {
  readonly lines: number
  /** Shares from 0 to 1; null where nothing tells. */
  readonly onTime: number | null
  readonly inFull: number | null
  readonly rejected: number | null
  readonly leadMean: number | null
  /** Of a sample; null of fewer than two deliveries. */
  readonly leadDeviation: number | null
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** How a supplier did, from facts alone. */
export function supplierRecord(lines: readonly DeliveredLine[]): SupplierRecord {
  const dated = lines.filter((line) => line.onTime !== null)
  const days = lines.flatMap((line) => line.leadDays ?? [])
  const received = lines.reduce((units, line) => units + line.received, 0)
  const rejected = lines.reduce((units, line) => units + line.rejected, 0)
  const mean = share(
    days.reduce((total, one) => total + one, 0),
    days.length,
  )
  const squares = days.reduce((total, one) => total + (one - (mean ?? 0)) ** 2, 0)
  return {
    lines: lines.length,
    onTime: share(dated.filter((line) => line.onTime === true).length, dated.length),
    inFull: share(lines.filter((line) => line.accepted >= line.ordered).length, lines.length),
    rejected: share(rejected, received),
    leadMean: mean,
    leadDeviation: days.length < 2 ? null : Math.sqrt(squares / (days.length - 1)),
  }
}
