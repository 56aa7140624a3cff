import { limitSchema } from '../caps/cap.ts'
import { returnStatuses } from '../returns/status.ts'
import { z } from 'zod'
import { addressSchema } from '../settings/contract.ts'
import { command, count, day, id, instant, query, text } from '../service/define.ts'
import { variantSchema } from '../stock/items.ts'
import { groupSchema } from './groups/contract.ts'
import { queueCountSchema } from './queues/counts.ts'
import { queueKey } from './queues/queue.ts'
import { orderStatuses } from './status.ts'

/** Why a person holds an order. */
export const saidHoldReasons = ['payment', 'address', 'fraud', 'stock', 'delay_consent', 'customer', 'other'] as const
/** `cap`: units of it are over a limit of their item; it ends by `caps.decide`. */
export const holdReasons = [...saidHoldReasons, 'cap'] as const
export type HoldReason = (typeof holdReasons)[number]

export const queueTabs = ['ready', 'late', 'today', 'backordered', 'on_hold', 'picking', 'packed', 'shipped', 'all'] as const
export type QueueTab = (typeof queueTabs)[number]

export const promiseBases = ['channel', 'shop_hours'] as const

export const orderRowSchema = z.object({
  id,
  number: z.string(),
  channel: z.string(),
  customer: z.string(),
  /** What the shop calls the customer; empty for most. */
  tier: z.string(),
  country: z.string(),
  lineCount: count,
  unitCount: count,
  firstItem: z.string(),
  orderedAt: instant,
  promiseAt: instant,
  promiseBasis: z.enum(promiseBases),
  /** 0 to 9; see `orders.prioritise`. */
  priority: count,
  /** Key of its work queue; empty: everything else. */
  queue: z.string(),
  status: z.enum(orderStatuses),
  holdReason: z.enum(holdReasons).nullable(),
  holdUntil: day.nullable(),
  /** Who has it in their hands: picker or packer with station; empty when nobody. */
  holder: z.string(),
  shippedAt: instant.nullable(),
})
export type OrderRow = z.output<typeof orderRowSchema>

export const orderLineSchema = z.object({
  id,
  lineNo: count,
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  unitPriceMinor: z.int().nullable(),
  ordered: count,
  cancelled: count,
  backordered: count,
  allocated: count,
  picked: count,
  packed: count,
  shipped: count,
  /** Of the picked and packed units, those that were cancelled and are still to be put back. */
  putBack: count,
  /** Cancelled units that can come back: all but those that a substitute stands for. */
  reinstatable: count,
  /** Of the backordered units, those over a limit of the item: they wait for `caps.decide`. */
  overCap: count,
  /** The limits that these are over. */
  limits: z.array(limitSchema),
  /**
   * What may bring the units that it waits for, each with all that it brings: who fills a pick face (number: its bin), the earliest
   * purchase order. Empty where it waits for none.
   */
  broughtBy: z.array(
    z.object({ kind: z.enum(['replenishment', 'purchase']), id, number: z.string(), units: count, expectedOn: day.nullable() }),
  ),
  /** Where its allocated units lie. */
  bins: z.array(z.object({ location: z.string(), lot: z.string(), quantity: count })),
  /** Number of the merged order that it was ordered in; empty: of this one. */
  of: z.string(),
  /** The line of a kit that it is a part of, as the channel gave it. */
  kit: z
    .object({
      id,
      sku: z.string(),
      name: z.string(),
      units: count,
      unitPriceMinor: z.int().nullable(),
      /** Units of this part in one kit. */
      each: count,
      /** It came with this order; false: this one has only parts of it, by a split. */
      isWhole: z.boolean(),
    })
    .nullable(),
})
export type OrderLine = z.output<typeof orderLineSchema>

export const historyEntrySchema = z.object({
  at: instant,
  /** A key of the catalogue under `history`. */
  what: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  person: z.string(),
})

export const orderDetailSchema = orderRowSchema.extend({
  code: z.string(),
  version: count,
  shipTo: addressSchema,
  email: z.string(),
  note: z.string(),
  serviceLevel: z.string(),
  eco: z.boolean(),
  gift: z.boolean(),
  giftMessage: z.string(),
  currency: z.string(),
  lines: z.array(orderLineSchema),
  parcels: z.array(
    z.object({
      id,
      sscc: z.string(),
      status: z.string(),
      carrier: z.string(),
      tracking: z.string(),
      weightGrams: count.nullable(),
      /** Nobody weighed it: the weight is what the items and the carton say. */
      weightComputed: z.boolean(),
      packedBy: z.string(),
      handedOverAt: instant.nullable(),
    }),
  ),
  /** The newest first. */
  returns: z.array(
    z.object({ id, code: z.string(), status: z.enum(returnStatuses), enclosed: z.boolean(), expected: count, received: count }),
  ),
  history: z.array(historyEntrySchema),
  group: groupSchema,
})
export type OrderDetail = z.output<typeof orderDetailSchema>

/** A queue count stops here; the interface shows "10,000+". */
export const countCap = 10_000

export interface OrderRefusals {
  'order.unknown': { readonly code: string }
  'order.number_taken': { readonly channel: string; readonly number: string }
  'order.stale': { readonly number: string }
  'order.in_work': { readonly number: string; readonly holder: string }
  'order.closed': { readonly number: string; readonly status: string }
  'order.tier_unknown': { readonly tier: string }
  'order.over_cap': { readonly number: string; readonly units: number }
  'order.not_on_hold': { readonly number: string; readonly status: string }
  'order.over_cancelled': { readonly number: string; readonly sku: string; readonly cancellable: number }
  'order.over_reinstated': { readonly number: string; readonly sku: string; readonly reinstatable: number }
}

export const newOrderSchema = z.object({
  channel: z.string().trim().min(1).max(40),
  number: z.string().trim().min(1).max(80),
  orderedAt: instant,
  promiseAt: instant.nullable(),
  shipTo: addressSchema,
  email: text(200),
  serviceLevel: text(80),
  note: text(2000),
  /** How it wants to be packed, beside what the shop's rules read out of it. */
  eco: z.boolean().optional(),
  gift: z.boolean().optional(),
  giftMessage: text(500).optional(),
  /** The channel's own words on it. One that the shop calls its customers is from now on what the customer is called. */
  tags: z.array(text(80)).max(100).optional(),
  currency: z.string().max(3),
  lines: z
    .array(
      z.object({
        sku: z.string().trim().min(1).max(80),
        name: text(200),
        quantity: z.int().min(1).max(1_000_000),
        unitPriceMinor: z.int().nullable(),
        externalId: text(80),
      }),
    )
    .min(1)
    .max(5000),
})
export type NewOrder = z.output<typeof newOrderSchema>

const cursor = z.object({ at: z.int(), id: z.int() })
const lineUnits = z.object({ lineId: id, quantity: z.int().min(1) })
const saidUnits = z.object({ lineId: id, sku: z.string(), units: count })

export const ordersContract = {
  'orders.queue': query(
    z.object({
      tab: z.enum(queueTabs),
      channel: z.string().optional(),
      /** Only open orders are in a queue; see domain/orders/queues. */
      queue: queueKey.optional(),
      search: text(100).optional(),
      after: cursor.optional(),
      limit: z.int().min(1).max(200).optional(),
    }),
    z.object({ rows: z.array(orderRowSchema), next: cursor.nullable() }),
  ),
  /** Each count is capped at `countCap` + 1. */
  'orders.counts': query(
    z.object({ channel: z.string().optional(), queue: queueKey.optional() }),
    z.object({ counts: z.record(z.enum(queueTabs), count), channels: z.array(z.string()), queues: z.array(queueCountSchema) }),
  ),
  /** Decides the queue of the next open orders after the rules have changed; `more`: others are left. */
  'orders.sortQueues': command(z.object({}), z.object({ more: z.boolean() })),
  'orders.get': query(z.object({ id }), orderDetailSchema),
  'orders.create': command(newOrderSchema, z.object({ id, code: z.string() })),
  /** Tries again to serve what is backordered of one order. */
  'orders.allocate': command(z.object({ id }), z.object({ status: z.enum(orderStatuses), allocated: count, backordered: count })),
  'orders.hold': command(
    z.object({ id, reason: z.enum(saidHoldReasons), until: day.nullable(), note: text(300).optional() }),
    z.object({ status: z.enum(orderStatuses) }),
  ),
  /** 0 to 9: the higher are served and picked first, before any promise; 0 for those that follow their promise. */
  'orders.prioritise': command(z.object({ id, priority: z.int().min(0).max(9) }), z.object({ priority: count })),
  /** What the shop calls the customer of this order, one of `Shop.tiers`, or nothing; `orders`: open ones of the customer. */
  'orders.setTier': command(z.object({ id, tier: text(40) }), z.object({ tier: z.string(), orders: count })),
  /** With units over a limit it stays on hold, for `cap`; refused where that is why it is held. */
  'orders.release': command(z.object({ id }), z.object({ status: z.enum(orderStatuses) })),
  /** Until the order has left. `labels`: of how many closed boxes the label has to be printed and scanned again. */
  'orders.changeAddress': command(z.object({ id, version: count, shipTo: addressSchema }), z.object({ version: count, labels: count })),
  /** How it wants to be packed, until it has left; a message makes a gift. */
  'orders.changeWishes': command(
    z.object({ id, version: count, eco: z.boolean(), gift: z.boolean(), giftMessage: text(500) }),
    z.object({ version: count }),
  ),
  /** Without lines: all that has not left. Units in hand stop their order until they are put back (`tasks.putBack`). */
  'orders.cancel': command(
    z.object({ id, lines: z.array(lineUnits).optional() }),
    z.object({ status: z.enum(orderStatuses), lines: z.array(saidUnits) }),
  ),
  /** Takes a cancellation back until the order has left. `waiting`: units of these that others got meanwhile. */
  'orders.reinstate': command(
    z.object({ id, lines: z.array(lineUnits).min(1) }),
    z.object({ status: z.enum(orderStatuses), lines: z.array(saidUnits), waiting: count }),
  ),
} as const
