import { z } from 'zod'
import { count, day, quantity } from '../service/define.ts'

/** What a limit counts: the units of each customer, or those of all of them. */
export const capKinds = ['customer', 'total'] as const
export type CapKind = (typeof capKinds)[number]

/** At most so many units in orders of these days, both included; null: from ever, for ever. */
export const capSchema = z.object({ units: quantity, firstDay: day.nullable(), lastDay: day.nullable() })
export type Cap = z.output<typeof capSchema>

/** A limit that units of an order line are over; `had`: what counts against it without this order. */
export const limitSchema = z.object({ kind: z.enum(capKinds), units: quantity, had: count })
export type Limit = z.output<typeof limitSchema>
