import { z } from 'zod'
import { command, count, id, instant, query } from '../../service/define.ts'
import { orderStatuses } from '../status.ts'

const named = z.object({ id, number: z.string(), status: z.enum(orderStatuses) })

export interface GroupRefusals {
  /** Somebody took it once: it has been in a batch, or units of it are picked. */
  'order.begun': { readonly number: string; readonly status: string }
  'order.held': { readonly number: string }
  /** It goes with another order, which is the one to work with. */
  'order.merged': { readonly number: string; readonly into: string }
  'order.leads': { readonly number: string }
  'order.not_merged': { readonly number: string }
  'order.split_whole': { readonly number: string }
  'order.over_split': { readonly number: string; readonly sku: string; readonly left: number }
  'order.other_customer': { readonly number: string; readonly other: string }
  /** One is a gift, or has other words for it. */
  'order.other_wrapping': { readonly number: string; readonly other: string }
  'order.other_address': { readonly number: string; readonly other: string }
}

export const groupsContract = {
  /** Makes a part of an order that nobody has begun: an order of its own, with these units. Those that wait for stock go first. */
  'orders.split': command(
    z.object({
      id,
      lines: z
        .array(z.object({ lineId: id, quantity: z.int().min(1) }))
        .min(1)
        .max(500),
    }),
    z.object({ id, number: z.string() }),
  ),
  /** These orders of one customer to one address go together: the most urgent one leads, is picked and packed with all of it. */
  'orders.merge': command(z.object({ ids: z.array(id).min(2).max(50) }), z.object({ id, number: z.string(), orders: z.array(z.string()) })),
  /** Takes a merged order out again; of the leading one: all of them. Until somebody begins. */
  'orders.unmerge': command(z.object({ id }), z.object({ id, orders: z.array(z.string()) })),
  /** Of these orders, those of which others could go along, most urgent first. `isPart`: both were one order and were split. */
  'orders.together': query(
    z.object({ ids: z.array(id).max(200) }),
    z.object({
      together: z.array(z.object({ id, others: z.array(named.extend({ promiseAt: instant, unitCount: count, isPart: z.boolean() })) })),
    }),
  ),
} as const

/** What an order has to do with others. */
export const groupSchema = z.object({
  mergedInto: named.nullable(),
  merged: z.array(named),
  splitFrom: named.nullable(),
  parts: z.array(named),
})
export type OrderGroup = z.output<typeof groupSchema>
