import { daysAfter } from '../../domain/orders/days.ts'
import type { SteadinessClass, ValueClass } from '../../domain/reorder/classes.ts'
import type { ReorderTerms } from '../../domain/reorder/terms.ts'
import { outlookOf } from '../../domain/reorder/outlook.ts'
import { inventoryPosition } from '../../domain/reorder/position.ts'
import { policyOf } from '../../domain/reorder/scope.ts'
import { offers } from '../suppliers/offers.ts'
import type { Writer } from '../schema.ts'
import { demandHistory } from './demand-history.ts'
import { holdingsOf } from './holdings.ts'
import { leadTimes } from './lead-times.ts'
import { readPolicies } from './policies.ts'
import type { Progress } from './progress.ts'
import type { OutlookTable } from './tables.ts'
import { inShopCurrency } from './rates.ts'
import { upliftsOf } from './uplifts.ts'

/** Two seasons, and what the seasonal forecast compares. */
const historyDays = 3 * 365
const itemsAtOnce = 25
const milli = (value: number) => Math.round(value * 1000)

interface Pass {
  readonly now: number
  readonly today: string
  readonly terms: ReorderTerms
  readonly progress: Progress
}

/** Forecasts the next few items and compares each with its position. Returns the last item; null when none was left. */
export async function forecastSlice(tx: Writer, { now, today, terms, progress }: Pass): Promise<number | null> {
  const items = await tx
    .selectFrom('item')
    .leftJoin('outlook', 'outlook.item_id', 'item.id')
    .select(['item.id', 'item.price_minor as priceMinor', 'due_since as dueSince'])
    .where('item.id', '>', progress.after)
    .where('item.active', '=', 1)
    .orderBy('item.id')
    .limit(itemsAtOnce)
    .execute()
  const last = items.at(-1)
  if (last === undefined) return null
  const itemIds = items.map(({ id }) => id)
  const histories = await demandHistory(tx, itemIds, daysAfter(today, -historyDays), today)
  const holdings = await holdingsOf(tx, itemIds, today)
  const sources = await offers(tx, { itemIds })
  const leads = await leadTimes(tx, terms.leadDays)
  const policies = await readPolicies(tx)
  const inOwn = await inShopCurrency(tx)
  const uplifts = await upliftsOf(tx, itemIds)
  const rows = items.map(({ id, priceMinor, dueSince }): OutlookTable => {
    const source = sources.find(({ itemId }) => itemId === id)
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
    const position = holding === undefined ? 0 : inventoryPosition(holding)
    const isDue = outlook.target !== null && outlook.target.orderUpTo > 0 && position <= outlook.target.reorderPoint
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
  await tx
    .insertInto('outlook')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('item_id').doUpdateSet(({ ref }) => ({
        forecast_on: ref('excluded.forecast_on'),
        method: ref('excluded.method'),
        days: ref('excluded.days'),
        per_day_milli: ref('excluded.per_day_milli'),
        deviation_milli: ref('excluded.deviation_milli'),
        value_class: ref('excluded.value_class'),
        steadiness: ref('excluded.steadiness'),
        year_value: ref('excluded.year_value'),
        lead_days_milli: ref('excluded.lead_days_milli'),
        lead_deviation_milli: ref('excluded.lead_deviation_milli'),
        policy: ref('excluded.policy'),
        reorder_point: ref('excluded.reorder_point'),
        order_up_to: ref('excluded.order_up_to'),
        safety_stock: ref('excluded.safety_stock'),
        due_since: ref('excluded.due_since'),
      })),
    )
    .execute()
  return last.id
}

function valueClassOf(yearValue: number, { classes }: Progress): ValueClass {
  if (yearValue <= 0) return 'C'
  if (yearValue >= classes.a) return 'A'
  return yearValue >= classes.b ? 'B' : 'C'
}
