import { aNumber, prepared } from '../dialect/prepared.ts'
import type { DailyDemand } from '../../domain/reorder/forecast/history.ts'
import type { Reader } from '../schema.ts'

const asked = prepared(
  { after: aNumber(), last: aNumber(), from: aNumber(), until: aNumber() },
  (db: Reader, { after, last, from, until }) =>
    db
      .selectFrom('demand_day')
      .select(['item_id', 'day', 'units'])
      .where('item_id', '>', after)
      .where('item_id', '<=', last)
      .where('day', '>=', from)
      .where('day', '<', until)
      .orderBy('item_id')
      .orderBy('day'),
)

interface Span {
  /** Items behind this one, up to and with the last. */
  readonly after: number
  readonly last: number
  /** Days since 1970-01-01: from the first up to the day before `until`. */
  readonly from: number
  readonly until: number
}

/** Units a day of each item, from its first demand in the span up to the end of it; days without demand are zero. */
export async function demandHistory(db: Reader, span: Span): Promise<ReadonlyMap<number, DailyDemand>> {
  const rows = await asked.rows(db, { ...span })
  const histories = new Map<number, number[]>()
  let of = 0
  let start = 0
  let history: number[] = []
  for (const { item_id, day, units } of rows) {
    if (item_id !== of) {
      of = item_id
      start = day
      history = noDemand(span.until - day)
      histories.set(item_id, history)
    }
    history[day - start] = Math.max(0, units)
  }
  return histories
}

/** Filled in a loop: this runs for every item of a pass. */
function noDemand(days: number): number[] {
  const history: number[] = []
  for (let day = 0; day < days; day += 1) history.push(0)
  return history
}
