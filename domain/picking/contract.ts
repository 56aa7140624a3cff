import { z } from 'zod'
import { queueKey } from '../orders/queues/queue.ts'
import { queueCountSchema } from '../orders/queues/counts.ts'
import { command, count, id, instant, quantitySaid, query, scan, text } from '../service/define.ts'
import type { LotRefused } from '../stock/scanned-lot.ts'
import { cartSchema } from './rules.ts'
import { unreadySchema } from './unready.ts'
import { variantSchema } from '../stock/items.ts'

export const batchStatuses = ['released', 'picking', 'picked', 'closed', 'abandoned'] as const
export type BatchStatus = (typeof batchStatuses)[number]
/**
 * cluster: each order into its own tote, one of them or many. single_item: orders of one unit, together on a cart without totes.
 * zone: the tasks of one zone, each order into the tote that goes on to its next zone.
 */
export const batchKinds = ['cluster', 'single_item', 'zone'] as const
export type BatchKind = (typeof batchKinds)[number]
/** The most orders that one walk takes. */
export const mostOrders = 60
export const taskStatuses = ['open', 'picked', 'short', 'cancelled'] as const
export type TaskStatus = (typeof taskStatuses)[number]
export const shortReasons = ['not_there', 'damaged', 'wrong_item_in_bin', 'other'] as const
export type ShortReason = (typeof shortReasons)[number]

export const pickTaskSchema = z.object({
  id,
  orderId: id,
  orderNumber: z.string(),
  lineId: id,
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  /** Lot code; empty for an item without lots. */
  lot: z.string(),
  bin: z.string(),
  binId: id,
  zone: z.string(),
  quantity: count,
  picked: count,
  /** Place on the cart, from 1. */
  position: count,
  tote: z.string(),
  status: z.enum(taskStatuses),
})
export type PickTask = z.output<typeof pickTaskSchema>

/** The one next act of a batch. */
export const pickStepSchema = z.discriminatedUnion('kind', [
  /** `began`: the tote in which an earlier batch left goods of the order; empty where there is none. */
  z.object({ kind: z.literal('tote'), position: count, orderNumber: z.string(), began: z.string() }),
  z.object({ kind: z.literal('bin'), task: pickTaskSchema }),
  z.object({ kind: z.literal('item'), task: pickTaskSchema }),
  /** Cluster only: the units go into this tote, scan it. */
  z.object({ kind: z.literal('put'), task: pickTaskSchema }),
  z.object({ kind: z.literal('done') }),
])
export type PickStep = z.output<typeof pickStepSchema>

export const batchViewSchema = z.object({
  id,
  code: z.string(),
  kind: z.enum(batchKinds),
  /** Of a zone batch; empty for the others. */
  zone: z.string(),
  cart: cartSchema,
  status: z.enum(batchStatuses),
  picker: z.string(),
  pickerId: id.nullable(),
  station: z.string(),
  startedAt: instant,
  orders: z.array(
    z.object({
      orderId: id,
      number: z.string(),
      position: count,
      tote: z.string(),
      units: count,
      picked: count,
      /** Units that were short and that no other bin had. */
      missing: count,
      status: z.string(),
    }),
  ),
  /** In the order of the walk; done ones too. */
  tasks: z.array(pickTaskSchema),
  step: pickStepSchema,
  stepNumber: count,
  stepCount: count,
  undo: z.enum(['tote', 'bin', 'item', 'put', 'short', 'skip']).nullable(),
})
export type BatchView = z.output<typeof batchViewSchema>

/** What a scan did; the band and the tape say it. */
export const pickDidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tote_bound'), tote: z.string(), position: count }),
  z.object({ kind: z.literal('bin_right'), bin: z.string() }),
  z.object({ kind: z.literal('item_right'), sku: z.string(), picked: count, quantity: count, by: count }),
  z.object({ kind: z.literal('put_right'), tote: z.string() }),
  z.object({ kind: z.literal('undone'), what: z.string() }),
  z.object({ kind: z.literal('skipped'), sku: z.string() }),
  z.object({
    kind: z.literal('short'),
    sku: z.string(),
    missing: count,
    otherBin: z.string(),
    /** The customer is asked for this instead. */
    substitute: z.string().optional(),
  }),
  /** A stopped order left the batch: what is picked of it waits in its tote, the rest stays promised to it. */
  z.object({ kind: z.literal('set_aside'), number: z.string() }),
  z.object({ kind: z.literal('finished') }),
])
export type PickDid = z.output<typeof pickDidSchema>

/** What the command did; `picking.view` shows the batch after it. */
const outcome = z.object({ did: pickDidSchema })

export interface PickingRefusals {
  'picking.nothing_ready': Record<string, never>
  'picking.order_taken': { readonly number: string; readonly holder: string }
  'picking.order_not_ready': { readonly number: string; readonly status: string }
  /** Only orders of one unit are picked without totes. */
  'picking.not_single': { readonly number: string }
  'batch.unknown': { readonly code: string }
  'batch.held': { readonly code: string; readonly holder: string }
  /** Of a wave, and taken by nobody yet. */
  'batch.released': { readonly code: string }
  'batch.over': { readonly code: string; readonly status: string }
  /** Nothing is left to pick in this batch. */
  'pick.all_picked': { readonly scanned: string }
  'pick.code_unknown': { readonly scanned: string; readonly expected: string }
  'pick.wrong_bin': { readonly scanned: string; readonly expected: string }
  'pick.wrong_item': { readonly scanned: string; readonly expected: string; readonly sku: string }
  'pick.wrong_variant': { readonly scanned: string; readonly expected: string; readonly sku: string; readonly variant: string }
  'pick.wrong_tote': { readonly scanned: string; readonly expected: string }
  'pick.bin_first': { readonly scanned: string; readonly expected: string }
  'pick.tote_first': { readonly scanned: string; readonly position: number }
  'pick.put_first': { readonly scanned: string; readonly expected: string }
  /** `bin`: where the extra unit goes back to. */
  'pick.too_many': { readonly sku: string; readonly wanted: number; readonly picked: number; readonly by: number; readonly bin: string }
  'pick.tote_not_empty': { readonly tote: string; readonly holder: string }
  'pick.nothing_to_undo': Record<string, never>
  'pick.nothing_to_short': Record<string, never>
  'pick.nothing_to_skip': Record<string, never>
  /** DONE, while units are left to pick. */
  'pick.not_done': { readonly units: number }
  /** The short pick cannot be taken back: its units were counted away or promised to others. */
  'pick.undo_blocked': { readonly sku: string; readonly bin: string }
  'pick.order_stopped': { readonly number: string; readonly reason: string }
  'pick.lot_recalled': LotRefused
  'pick.lot_quarantined': LotRefused
  'pick.lot_expired': LotRefused
  'pick.lot_wrong': LotRefused
  /** The shop sends what expires first. */
  'pick.lot_later': LotRefused
  /** The bin holds several lots of the item, and the code names none. */
  'pick.lot_needed': LotRefused
}

export const pickingContract = {
  /** What is ready to pick, of one queue or of all, most urgent first; how much each queue has; and batches under way. */
  'picking.ready': query(
    z.object({ queue: queueKey.optional(), kind: z.enum(batchKinds).optional(), zone: text(40).optional() }),
    z.object({
      queues: z.array(queueCountSchema),
      orders: count,
      /** As asked: what the rest of this answer is about. */
      kind: z.enum(batchKinds),
      zone: z.string(),
      /** Those that a batch of the asked kind can take; the suggestion is of these. */
      ofKind: count,
      cart: cartSchema,
      zones: z.array(z.object({ zone: z.string(), orders: count })),
      /** Ready orders that have to go with the next collection of a carrier. */
      waves: z.array(z.object({ carrier: z.string(), name: z.string(), cutOffAt: instant, orders: count })),
      units: count,
      mostUrgentAt: instant.nullable(),
      suggestion: z.array(
        z.object({ orderId: id, number: z.string(), firstItem: z.string(), promiseAt: instant, lineCount: count, unitCount: count }),
      ),
      batches: z.array(
        z.object({
          id,
          code: z.string(),
          status: z.enum(batchStatuses),
          picker: z.string(),
          pickerId: id.nullable(),
          station: z.string(),
          startedAt: instant,
          kind: z.enum(batchKinds),
          zone: z.string(),
          /** Of a wave: for whose collection, and when; empty and null for the others. */
          carrier: z.string(),
          cutOffAt: instant.nullable(),
          orders: count,
          tasksDone: count,
          tasks: count,
        }),
      ),
    }),
  ),
  /** Why orders are not among those that are ready: who or what holds the units they miss. */
  'picking.unready': query(z.object({}), unreadySchema),
  /** Takes these orders, or the `take` most urgent ones of a queue, or of all, that nobody holds. */
  'picking.start': command(
    z.object({
      orderIds: z.array(id).min(1).max(mostOrders).optional(),
      take: z.int().min(1).max(mostOrders).optional(),
      /** A cluster where it is not said. */
      kind: z.enum(batchKinds).optional(),
      /** Of a zone batch. */
      zone: text(40).optional(),
      queue: queueKey.optional(),
    }),
    z.object({ batchId: id }),
  ),
  /** All that has to go with a carrier's next collection, as batches of cart size for whoever takes them. */
  'picking.releaseWave': command(z.object({ carrier: text(40) }), z.object({ batches: count, orders: count })),
  'picking.view': query(z.object({ batchId: id }), batchViewSchema),
  /** `lot`: what a person read on a unit whose code does not name its lot. */
  'picking.scan': command(z.object({ batchId: id, code: scan, lot: text(80).optional(), quantity: quantitySaid.optional() }), outcome),
  'picking.short': command(z.object({ batchId: id, reason: z.enum(shortReasons) }), outcome),
  'picking.skip': command(z.object({ batchId: id }), outcome),
  'picking.undo': command(z.object({ batchId: id }), outcome),
  /** A released batch, a crashed station's or a colleague's work, visibly. `seen`: who had it when it was decided; nobody else may have taken it since. */
  'picking.takeOver': command(
    z.object({ batchId: id, seen: z.object({ pickerId: id.nullable(), station: z.string() }).optional() }),
    z.object({ batchId: id }),
  ),
  /** Gives back what is not picked; what is in totes stays picked and can be packed. A released batch is anyone's to dissolve. */
  'picking.abandon': command(z.object({ batchId: id }), z.object({ released: count })),
} as const
