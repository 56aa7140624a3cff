import { z } from 'zod'
import { command, count, id, instant, name, query, text } from '../service/define.ts'
import { handlingFlags } from '../stock/handling.ts'

const asked = {
  /** Unique in its template; answers are kept under it. */
  key: z.string().trim().min(1).max(40),
  text: text(200).min(1),
  /** A second sentence for who does it the first time. */
  help: text(300),
  required: z.boolean(),
}

export const checkOptionSchema = z.object({
  text: text(80).min(1),
  /** Where choosing this must not let the parcel go on: what to do instead. Empty: it may. */
  stop: text(200),
})
export type CheckOption = z.output<typeof checkOptionSchema>

/**
 * exact: this very code. serial, seal: a code that means nothing else in this house and that no other parcel has answered with.
 * any: whatever can be read.
 */
export const wantedCodes = ['exact', 'serial', 'seal', 'any'] as const
export type WantedCode = (typeof wantedCodes)[number]

const bound = z.number().min(-1_000_000).max(1_000_000).nullable()

/** A number key each. */
export const mostOptions = 9

export const checkSchema = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('tick') }),
  z.object({ ...asked, kind: z.literal('choose'), options: z.array(checkOptionSchema).min(2).max(mostOptions) }),
  z.object({ ...asked, kind: z.literal('number'), unit: text(12), least: bound, most: bound }),
  z.object({ ...asked, kind: z.literal('photo') }),
  /** `code` counts where `wanted` is exact. */
  z.object({ ...asked, kind: z.literal('scan'), wanted: z.enum(wantedCodes), code: text(80) }),
])
export type Check = z.output<typeof checkSchema>
export type CheckKind = Check['kind']
export const checkKinds = ['tick', 'choose', 'number', 'photo', 'scan'] as const satisfies readonly CheckKind[]

const words = z.array(text(120).min(1)).max(60)

/** Within one list any of it, and all lists together; an empty list asks nothing. Flags and category are of one and the same item. */
export const appliesSchema = z.object({
  flags: z.array(z.enum(handlingFlags)),
  categories: words,
  /** As the address says it: ISO 3166-1 alpha-2. */
  countries: words,
  channels: words,
  /** Service levels, as the channels name what the customer paid for. */
  services: words,
  /** What the shop calls the customer. */
  tiers: words.default([]),
})
export type Applies = z.output<typeof appliesSchema>

export const checklistSchema = z.object({ name, applies: appliesSchema, checks: z.array(checkSchema).min(1).max(20) })
export type Checklist = z.output<typeof checklistSchema>

export const checklistRowSchema = z.object({
  id,
  /** Of its newest version; each save makes the next one. */
  version: count,
  savedAt: instant,
  savedBy: z.string(),
  retired: z.boolean(),
  checklist: checklistSchema,
})
export type ChecklistRow = z.output<typeof checklistRowSchema>

export interface ChecklistRefusals {
  'checklists.unknown': { readonly id: number }
  'checklists.stale': { readonly name: string }
  'checklists.key_twice': { readonly text: string }
  'checklists.no_right_option': { readonly text: string }
  'checklists.empty_range': { readonly text: string }
  'checklists.no_code': { readonly text: string }
}

export const checklistsContract = {
  /** In the order in which a parcel asks them; the retired ones last. */
  'checklists.list': query(z.object({}), z.object({ checklists: z.array(checklistRowSchema) })),
  /** Without `id` a new one. Parcels that are open keep the version that they were opened with. */
  'checklists.save': command(
    z.object({ id: id.optional(), version: count.optional(), checklist: checklistSchema }),
    z.object({ id, version: count }),
  ),
  /** A retired one is asked of no new parcel; it can be taken back. */
  'checklists.retire': command(z.object({ id, retired: z.boolean() }), z.object({ id })),
  /** All that are in use, in their new order. */
  'checklists.arrange': command(z.object({ ids: z.array(id).max(200) }), z.object({ arranged: count })),
  /** Which open orders would get it: the most urgent `of`, and the first of those that match. */
  'checklists.preview': query(
    z.object({ applies: appliesSchema }),
    z.object({
      matching: count,
      of: count,
      orders: z.array(z.object({ orderId: id, number: z.string(), channel: z.string(), country: z.string(), service: z.string() })),
    }),
  ),
  /** What the shop's orders and items say, to choose from. */
  'checklists.words': query(
    z.object({}),
    z.object({
      categories: z.array(z.string()),
      countries: z.array(z.string()),
      channels: z.array(z.string()),
      services: z.array(z.string()),
      tiers: z.array(z.string()),
    }),
  ),
} as const
