import { Temporal } from 'temporal-polyfill'

/** A planned promotion or holiday: demand is multiplied on its days. */
export interface Uplift {
  /** First day, 'YYYY-MM-DD'. */
  readonly from: string
  /** Last day. */
  readonly to: string
  /** 1.5 for half as much again; below 1 for a quiet time. */
  readonly factor: number
}

/** Units asked for in so many days from `firstDay` on. Uplifts that overlap multiply. */
export function demandOver(perDay: number, firstDay: string, days: number, uplifts: readonly Uplift[]): number {
  if (uplifts.length === 0) return perDay * days
  let units = 0
  let day = Temporal.PlainDate.from(firstDay)
  for (let left = days; left > 0; left -= 1) {
    const said = day.toString()
    const factor = uplifts.reduce((product, { from, to, factor: by }) => (from <= said && said <= to ? product * by : product), 1)
    units += perDay * factor * Math.min(1, left)
    day = day.add({ days: 1 })
  }
  return units
}
