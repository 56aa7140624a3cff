import type { SteadinessClass, ValueClass } from '../../domain/reorder/classes.ts'
import type { ReorderTerms } from '../../domain/reorder/terms.ts'
import { outlookOf } from '../../domain/reorder/outlook.ts'
import { isAtLine, nothingHeld } from '../../domain/reorder/position.ts'
import { policyOf } from '../../domain/reorder/scope.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import { insertRows } from '../dialect/insert-rows.ts'
import type { Reader, Writer } from '../schema.ts'
import { demandHistory } from './demand-history.ts'
import { dayNumber } from '../../domain/reorder/day-number.ts'
import { holdingsBetween } from './slice-holdings.ts'
import { firstSources, nextItems } from './slice-items.ts'
import { readPolicies } from './policies.ts'
import type { Progress } from './progress.ts'
import type { OutlookTable } from './tables.ts'
import { inShopCurrency } from './rates.ts'
import { upliftsOf } from './uplifts.ts'

/** Two seasons, and what the seasonal forecast compares. */
const historyDays = 3 * 365
/** So many take about a millisecond and a half: a scan that comes in between waits no longer. */
const itemsAtOnce = 15
const milli = (value: number) => Math.round(value * 1000)

const forgetting = prepared({ after: aNumber(), last: aNumber() }, (tx: Writer, { after, last }) =>
  tx.deleteFrom('outlook').where('item_id', '>', after).where('item_id', '<=', last),
)

export interface Pass {
  readonly now: number
  readonly today: string
  readonly terms: ReorderTerms
  readonly progress: Progress
}

export interface Slice {
  readonly rows: readonly OutlookTable[]
  /** The last of its items. */
  readonly last: number
}

/** What is expected of the next few items behind `after`, each compared with its position; null when none is left. */
export async function forecastSlice(
  db: Reader,
  { now, today, terms, progress }: Pass,
  after: number,
  most: number = itemsAtOnce,
): Promise<Slice | null> {
  const items = await nextItems(db, after, most)
  const last = items.at(-1)?.id
  if (last === undefined) return null
  const itemIds = items.map(({ id }) => id)
  const until = dayNumber(today)
  const histories = await demandHistory(db, { after, last, from: until - historyDays, until })
  const holdings = await holdingsBetween(db, after, last, today)
  const sources = await firstSources(db, after, last)
  const leads = new Map(progress.leads.map(({ supplierId, ...lead }) => [supplierId, lead]))
  const policies = await readPolicies(db)
  const inOwn = await inShopCurrency(db)
  const uplifts = await upliftsOf(db, itemIds)
  const rows = items.map(({ id, priceMinor, dueSince }): OutlookTable => {
    const source = sources.get(id)
    const lead = leads.get(source?.supplierId ?? 0) ?? { days: terms.leadDays, deviation: 0 }
    const daily = histories.get(id) ?? []
    const yearValue = daily.slice(-365).reduce((sum, units) => sum + units, 0) * (priceMinor ?? 0)
    const value = valueClassOf(yearValue, progress)
    const outlook = outlookOf(
      { daily, today, lead, uplifts: uplifts.get(id) ?? [], unitCost: (source && inOwn(source.priceMinor, source.currency)) ?? priceMinor },
      (steadiness: SteadinessClass) => policyOf(policies, { itemId: id, value, steadiness }),
      terms,
    )
    const holding = holdings.get(id)
    const isDue = isAtLine(holding ?? nothingHeld, outlook.target)
    return {
      item_id: id,
      forecast_on: today,
      method: outlook.forecast.method,
      days: outlook.forecast.days,
      per_day_milli: milli(outlook.forecast.perDay),
      deviation_milli: milli(outlook.forecast.deviation),
      value_class: value,
      steadiness: outlook.steadiness,
      year_value: yearValue,
      lead_days_milli: milli(lead.days),
      lead_deviation_milli: milli(lead.deviation),
      policy: outlook.policy.kind,
      reorder_point: outlook.target?.reorderPoint ?? null,
      order_up_to: outlook.target?.orderUpTo ?? null,
      safety_stock: outlook.target?.safetyStock ?? null,
      due_since: isDue ? (dueSince ?? now) : null,
    }
  })
  return { rows, last }
}

/** Keeps the rows in place of what was expected of items behind `after`, up to the last of the slice. */
export async function keepSlice(tx: Writer, { rows, last }: Slice, after: number): Promise<void> {
  await forgetting.run(tx, { after, last })
  await insertRows(tx, 'outlook', rows)
}

function valueClassOf(yearValue: number, { classes }: Progress): ValueClass {
  if (yearValue <= 0) return 'C'
  if (yearValue >= classes.a) return 'A'
  return yearValue >= classes.b ? 'B' : 'C'
}
