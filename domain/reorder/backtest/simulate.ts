import type { DailyDemand } from '../forecast/history.ts'

/** Units to order at the end of a day, given what is on the shelf and on its way. `past`: the demand up to and with that day. */
export type Orderer = (past: DailyDemand, position: number) => number

export interface Replay {
  readonly daily: DailyDemand
  /** The first day that counts; what lies before it is history. */
  readonly firstDay: number
  /** Days from an order to the goods on the shelf. */
  readonly leadDays: number
  /** Units on the shelf on the first day. */
  readonly opening: number
}

export interface Outcome {
  /** Units. */
  readonly asked: number
  readonly served: number
  /** Units on the shelf at the end of each day, added up. */
  readonly unitDays: number
}

/** One item, one day after the other: goods arrive, the shelf serves what it can, the rest is lost, and an order may be placed. */
export function simulate({ daily, firstDay, leadDays, opening }: Replay, order: Orderer): Outcome {
  const arriving = new Map<number, number>()
  let shelf = opening
  let onOrder = 0
  let asked = 0
  let served = 0
  let unitDays = 0
  for (let day = firstDay; day < daily.length; day += 1) {
    const arrived = arriving.get(day) ?? 0
    shelf += arrived
    onOrder -= arrived
    const units = daily[day] ?? 0
    const sold = Math.min(shelf, units)
    asked += units
    served += sold
    shelf -= sold
    unitDays += shelf
    const ordered = order(daily.slice(0, day + 1), shelf + onOrder)
    if (ordered > 0) {
      arriving.set(day + leadDays, (arriving.get(day + leadDays) ?? 0) + ordered)
      onOrder += ordered
    }
  }
  return { asked, served, unitDays }
}
