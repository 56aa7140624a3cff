import { z } from 'zod'
import { stockChannelSchema } from '../channels/formats.ts'
import { newQueues } from '../orders/queues/new-queues.ts'
import { workQueueSchema } from '../orders/queues/queue.ts'
import { defaultPickingRules, pickingRulesSchema } from '../picking/rules.ts'
import { defaultReorderTerms, reorderTermsSchema } from '../reorder/terms.ts'
import { command, count, name, query, text } from '../service/define.ts'
import { countingRulesSchema, defaultCountingRules } from '../stock/counts/rules.ts'

export const addressSchema = z.object({
  name: text(120),
  company: text(120),
  line1: text(200),
  line2: text(200),
  line3: text(200),
  city: text(120),
  region: text(120),
  postcode: text(40),
  /** ISO 3166-1 alpha-2, or what the channel wrote where it is not known. */
  country: text(80),
  phone: text(60),
})
export type Address = z.output<typeof addressSchema>

export const carrierSchema = z.object({
  /** What the channel's confirmation file wants to see, for example 'Royal Mail'. */
  code: z.string().trim().min(1).max(40),
  name,
  services: z.array(text(80)).max(30),
  /** 'HH:MM' in the shop's time zone; empty where the carrier has no fixed hour. */
  cutOff: z.string().regex(/^(\d{2}:\d{2})?$/),
  /** The heaviest parcel that it takes; null or absent: no limit. */
  limitGrams: z.int().min(1).nullable().optional(),
})
export type Carrier = z.output<typeof carrierSchema>

export const cartonSchema = z.object({
  code: z.string().trim().min(1).max(40),
  name,
  lengthMm: count,
  widthMm: count,
  heightMm: count,
  /** Weight of the empty carton with its filler. */
  tareGrams: count,
  /** The most it carries, with itself; null or absent: no limit. */
  limitGrams: z.int().min(1).nullable().optional(),
  /** An envelope or a bag: nothing in it is protected by walls. */
  soft: z.boolean().optional(),
  /** Reused, or of paper: what an order that asks for it goes into. */
  eco: z.boolean().optional(),
  /** Tape that closes one of it, in millimetres. */
  tapeMm: count.optional(),
})
export type Carton = z.output<typeof cartonSchema>

/** An order whose channel is this, or whose service or note has these words, wishes for eco packing or to be wrapped as a gift. */
export const wishRuleSchema = z.object({
  wish: z.enum(['eco', 'gift']),
  by: z.enum(['channel', 'service', 'note']),
  words: text(80),
})
export type WishRule = z.output<typeof wishRuleSchema>

export const labelSizes = ['4x6in', '100x150mm'] as const
export const languages = ['en'] as const

export const shopSchema = z.object({
  address: addressSchema,
  name,
  email: text(200),
  timeZone: z.string().trim().min(1).max(80),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  language: z.enum(languages),
  /** The shop's own promise: hand-over within this many hours of the order. */
  dispatchHours: z
    .int()
    .min(1)
    .max(24 * 60),
  labelSize: z.enum(labelSizes),
  /** GS1 company prefix; empty: parcels get internal numbers and the label says so. */
  gs1Prefix: z.string().regex(/^(\d{6,12})?$/),
  carriers: z.array(carrierSchema).max(40),
  cartons: z.array(cartonSchema).max(100),
  /** What the shop calls its customers: VIP, wholesale. Queues and checklists can go by it. */
  tiers: z.array(text(40).min(1)).max(20).optional(),
  /** Channels that are told by file what they may sell. */
  channels: z.array(stockChannelSchema).max(40).optional(),
  wishRules: z.array(wishRuleSchema).max(40).optional(),
  /** A return label is printed into every parcel. Absent: where somebody asks for it. */
  encloseReturnLabel: z.boolean().optional(),
  /** A unit was taken out at the bench and another one is there: the parcel waits for it, or goes without. Absent: it waits. */
  takenOut: z.enum(['wait', 'send']).optional(),
  /** In the order in which they take orders; what none of them takes is "everything else". */
  queues: z
    .array(workQueueSchema)
    .max(30)
    .default(() => [...newQueues]),
  picking: pickingRulesSchema.default(defaultPickingRules),
  reorder: reorderTermsSchema.default(defaultReorderTerms),
  counting: countingRulesSchema.default(defaultCountingRules),
})
export type Shop = z.output<typeof shopSchema>

/** What the welcome asks; the rest of the shop has defaults. */
export const welcomeSchema = z.object({
  name,
  address: addressSchema,
  timeZone: shopSchema.shape.timeZone,
  currency: shopSchema.shape.currency,
  language: shopSchema.shape.language,
})

export interface SettingsRefusals {
  'settings.time_zone_unknown': { readonly timeZone: string }
  'settings.stale': { readonly version: number }
  'settings.not_set_up': Record<string, never>
  'settings.already_set_up': { readonly name: string }
}

export const settingsContract = {
  /** `shop` is null until the welcome has been answered. */
  'settings.get': query(z.object({}), z.object({ shop: shopSchema.nullable(), version: count })),
  'settings.setUp': command(welcomeSchema, z.object({ version: count })),
  /** Refused as stale when `version` is not the one last read. */
  'settings.save': command(z.object({ shop: shopSchema, version: count }), z.object({ version: count })),
} as const
