import { z } from 'zod'
import { bytes, command, count, day, id, instant, name, query, text } from '../service/define.ts'
import { variantSchema } from '../stock/items.ts'
import { steadinessClasses, valueClasses } from './classes.ts'
import { policyKinds } from './policy.ts'
import { forecastMethods } from './forecast/forecast.ts'

const units = z.int().min(0).max(10_000_000)

export const policySchema = z.discriminatedUnion('kind', [
  /** The share of lead times in which nothing runs out. */
  z.object({ kind: z.literal('service_level'), level: z.number().min(0.5).max(0.9999) }),
  z.object({ kind: z.literal('min_max'), min: units, max: units }),
  z.object({ kind: z.literal('order_up_to'), upTo: units }),
  z.object({ kind: z.literal('days_of_cover'), days: z.int().min(1).max(730) }),
  z.object({ kind: z.literal('none') }),
])

/** For what a policy holds; the narrower one counts. */
export const policyScopeSchema = z.union([
  z.object({ of: z.literal('shop') }),
  z.object({ of: z.literal('class'), value: z.enum(valueClasses), steadiness: z.enum(steadinessClasses) }),
  z.object({ of: z.literal('item'), itemId: id }),
])
export type PolicyScope = z.output<typeof policyScopeSchema>

export const upliftSchema = z.object({
  id,
  /** Null: of every item. */
  itemId: id.nullable(),
  sku: z.string(),
  name,
  firstDay: day,
  lastDay: day,
  /** 150: half as much again. */
  percent: z.int().min(0).max(10_000),
})

const sourceSchema = z.object({
  supplierId: id,
  supplier: z.string(),
  /** Minor units of `currency`; null where no price is known. */
  priceMinor: count.nullable(),
  currency: z.string(),
  /** From today: until they take an order, and what they take then. */
  leadDays: count,
  /** Whole packs, at least the minimum. */
  quantity: count,
  /** Of that quantity, minor units of the shop's currency; null where the price or the rate is not known. */
  costMinor: count.nullable(),
  /** Ordered today, or when they take the next order, it would be on the shelf then. */
  arrivesOn: day,
  /** Share of its orders that came on time; null while there are too few. */
  onTime: z.number().nullable(),
})
export type Source = z.output<typeof sourceSchema>

export const reorderAlertSchema = z.object({
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  onHand: count,
  allocated: count,
  backordered: count,
  onOrder: count,
  /** In purchase orders that are not sent yet; not part of the position. */
  drafted: count,
  /** On hand + on order - allocated - backordered. */
  position: z.int(),
  perDay: z.number(),
  method: z.enum(forecastMethods),
  historyDays: count,
  /** Days that the first source takes, or that the shop reckons with. */
  leadDays: count,
  policy: z.enum(policyKinds),
  reorderPoint: count,
  orderUpTo: count,
  safetyStock: count,
  /** Null: nothing is asked for, so nothing runs out. */
  runsOutOn: day.nullable(),
  /** The last day on which the first source takes an order that comes in time; its next one where it is too late already. */
  orderBy: day,
  /** The first source; null: nobody sells it to the shop. */
  source: sourceSchema.nullable(),
  /** The next one, where the first cannot make the date or often comes late. */
  other: sourceSchema.nullable(),
  onlySource: z.boolean(),
  /** Sales that may be lost before goods ordered today arrive, minor units of the shop's currency. */
  riskMinor: count,
  dueSince: instant,
  snoozed: z.object({ until: day, reason: z.string() }).nullable(),
})
export type ReorderAlert = z.output<typeof reorderAlertSchema>

export interface ReorderRefusals {
  'reorder.uplift_backwards': { readonly firstDay: string; readonly lastDay: string }
  'reorder.uplift_unknown': { readonly id: number }
  'reorder.no_reason': Readonly<Record<string, never>>
  'reorder.until_past': { readonly until: string; readonly today: string }
  'reorder.min_above_max': { readonly min: number; readonly max: number }
}

const itemOutlookSchema = z.object({
  forecastOn: day,
  method: z.enum(forecastMethods),
  historyDays: count,
  perDay: z.number(),
  value: z.enum(valueClasses),
  steadiness: z.enum(steadinessClasses),
  leadDays: z.number(),
  reorderPoint: count.nullable(),
  orderUpTo: count.nullable(),
  safetyStock: count.nullable(),
})
export type ItemOutlookView = z.output<typeof itemOutlookSchema>

const draftedSchema = z.object({
  id,
  number: z.string(),
  supplier: z.string(),
  lines: count,
  /** Units on top of what was asked for, to reach the supplier's minimum order. */
  added: count,
})

export const reorderContract = {
  /**
   * What should be ordered now, the most lost sales first. `all`: also what was put off, and what drafts fill up already.
   * `computedOn`: the day of the forecast; null before the first one. `underWay`: forecasts are being made.
   */
  'reorder.board': query(
    z.object({ all: z.boolean().optional() }),
    z.object({
      today: day,
      computedOn: day.nullable(),
      underWay: z.boolean(),
      currency: z.string(),
      rows: z.array(reorderAlertSchema),
      singleSource: count,
    }),
  ),
  /** The first few of the board, and how many there are; `since`: of those that crossed their line after it. */
  'reorder.first': query(
    z.object({ limit: z.int().min(1).max(20), since: instant.optional() }),
    z.object({
      total: count,
      rows: z.array(z.object({ itemId: id, sku: z.string(), name: z.string(), runsOutOn: day.nullable(), orderBy: day, today: day })),
    }),
  ),
  /** The board as a file. */
  'reorder.csv': query(z.object({}), z.object({ fileName: z.string(), bytes, rows: count })),
  /** Drafts purchase orders, one for each supplier, filled up to its minimum order by whole packs of what lasts shortest. */
  'reorder.accept': command(
    z.object({
      lines: z
        .array(z.object({ itemId: id, supplierId: id, units: z.int().min(1).max(10_000_000) }))
        .min(1)
        .max(2000),
    }),
    z.object({ drafts: z.array(draftedSchema) }),
  ),
  /** The next slice of counting, forecasting and comparing. `more`: some is left for today. */
  'reorder.advance': command(z.object({}), z.object({ more: z.boolean() })),
  /** Forecasts and compares everything anew, at once. */
  'reorder.refresh': command(z.object({}), z.object({})),
  'reorder.snooze': command(z.object({ itemId: id, until: day.nullable(), reason: text(200) }), z.object({ itemId: id })),
  /** What is expected of one item, a new one too; null of one that the shop has no more. `from`: where its policy is said. */
  'reorder.item': query(
    z.object({ itemId: id }),
    z.object({ outlook: itemOutlookSchema.nullable(), policy: policySchema, from: z.enum(['item', 'class', 'shop', 'usual']) }),
  ),
  'reorder.policies': query(
    z.object({}),
    z.object({ policies: z.array(z.object({ scope: policyScopeSchema, sku: z.string(), policy: policySchema })) }),
  ),
  /** Null takes a policy away. */
  'reorder.setPolicy': command(z.object({ scope: policyScopeSchema, policy: policySchema.nullable() }), z.object({})),
  'reorder.uplifts': query(z.object({}), z.object({ uplifts: z.array(upliftSchema) })),
  'reorder.saveUplift': command(upliftSchema.omit({ id: true, sku: true }).extend({ id: id.optional() }), z.object({ id })),
  'reorder.removeUplift': command(z.object({ id }), z.object({ id })),
} as const
