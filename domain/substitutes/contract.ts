import { z } from 'zod'
import { command, count, id, instant, query, text } from '../service/define.ts'

/** dropped: the units were found after all, or the order no longer needs them. */
export const substitutionStatuses = ['asked', 'agreed', 'declined', 'dropped'] as const
export type SubstitutionStatus = (typeof substitutionStatuses)[number]

const substituteSchema = z.object({ itemId: id, sku: z.string(), name: z.string(), available: count })

export const substitutionSchema = z.object({
  id,
  /** What was ordered. */
  sku: z.string(),
  /** What the customer is asked to take for it. */
  substitute: z.string(),
  substituteName: z.string(),
  quantity: count,
  status: z.enum(substitutionStatuses),
  askedAt: instant,
  answeredAt: instant.nullable(),
  /** Who recorded the answer. */
  person: z.string(),
  note: z.string(),
})
export type Substitution = z.output<typeof substitutionSchema>

export interface SubstitutesRefusals {
  'substitution.unknown': { readonly id: number }
  'substitution.answered': { readonly sku: string; readonly status: string }
  'substitute.itself': { readonly sku: string }
}

export const substitutesContract = {
  /** What may go out instead of an item, the first one asked for first. */
  'substitutes.ofItem': query(z.object({ itemId: id }), z.object({ substitutes: z.array(substituteSchema) })),
  'substitutes.set': command(
    z.object({ itemId: id, skus: z.array(z.string().trim().min(1).max(80)).max(20) }),
    z.object({ substitutes: count }),
  ),
  'substitutes.ofOrder': query(z.object({ orderId: id }), z.object({ substitutions: z.array(substitutionSchema) })),
  /** The customer's answer. With consent the substitute becomes a line of the order; either way the order goes on. */
  'substitutes.answer': command(z.object({ id, consent: z.boolean(), note: text(300).optional() }), z.object({ allocated: count })),
} as const
