import { z } from 'zod'
import { name, text } from '../../service/define.ts'
import { handlingFlags } from '../../stock/handling.ts'

const anyOf = z.array(z.string().trim().min(1).max(80)).min(1).max(40)

/** What a condition may be about where one of several words is enough. */
export const wordConditions = ['channel', 'carrier', 'service', 'country', 'zone', 'tier'] as const

/** One unit; one item in several units; several lines. */
export const orderSizes = ['one_unit', 'one_item', 'many_lines'] as const

export const queueConditionSchema = z.discriminatedUnion('kind', [
  /** Words are compared without case. `service`: the service level has one of them in it; `zone`: all goods lie in these zones; `tier`: of the customer. */
  z.object({ kind: z.enum(wordConditions), any: anyOf }),
  z.object({ kind: z.literal('flag'), any: z.array(z.enum(handlingFlags)).min(1) }),
  /** The carrier leaves at this time or earlier, 'HH:MM' in the shop's time zone. */
  z.object({ kind: z.literal('cut_off'), until: z.string().regex(/^\d{2}:\d{2}$/) }),
  z.object({ kind: z.literal('size'), is: z.enum(orderSizes) }),
])
export type QueueCondition = z.output<typeof queueConditionSchema>

/** A named part of the open orders. All its conditions hold for an order in it, and those of no queue before it do. */
export const workQueueSchema = z.object({
  key: z.string().trim().min(1).max(40),
  name,
  conditions: z.array(queueConditionSchema).min(1).max(12),
})
export type WorkQueue = z.output<typeof workQueueSchema>

/** The key of "everything else": orders that no queue takes. */
export const everythingElse = ''
export const queueKey = text(40)
