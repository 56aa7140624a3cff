import { z } from 'zod'
import { bytes, command, count, day, id, instant, name, quantity, query, scan, text } from '../service/define.ts'
import { handlingFlags } from './handling.ts'
import { lotStatuses } from './lot.ts'

export const locationKinds = [
  'bin',
  'receiving',
  'quarantine',
  'staging',
  'tote',
  'supplier',
  'customer',
  'adjustment',
  'scrap',
  'cart',
] as const
export type LocationKind = (typeof locationKinds)[number]

export const locationSchema = z.object({
  id,
  kind: z.enum(locationKinds),
  code: name,
  zone: text(40),
  /** Bins are walked in this order; equal numbers by code. */
  walkOrder: z.int(),
  /** Allocation offers stock only from pickable locations. */
  pickable: z.boolean(),
  /** Where a bin stands, both from 1, where its name does not say it: the aisle, and the bay along it. Both or none. */
  aisle: z.int().min(1).nullable(),
  bay: z.int().min(1).nullable(),
})
export type Location = z.output<typeof locationSchema>

/** For example { colour: 'blue', size: '350 ml' }. */
export const variantSchema = z.record(z.string().max(40), text(120))
export const barcodeSchema = z.object({ code: z.string().trim().min(1).max(80), quantity })

export const itemFields = z.object({
  sku: z.string().trim().min(1).max(80),
  name,
  /** Variants of one product share this; empty for an item that has none. */
  product: text(120),
  /** What kind of goods: checks, and later rules, go by it. */
  category: text(120).default(''),
  variant: variantSchema,
  barcodes: z.array(barcodeSchema).max(20),
  weightGrams: count.nullable(),
  lengthMm: count.nullable(),
  widthMm: count.nullable(),
  heightMm: count.nullable(),
  /** Wrapping on every side; null or absent: what its handling asks for. */
  paddingMm: count.nullable().optional(),
  flags: z.array(z.enum(handlingFlags)),
  lotTracked: z.boolean(),
  /** Days that a unit still has to keep when it is promised to an order; null: it only may not be expired. Absent: as it was. */
  minLifeDays: z.int().min(0).max(3650).nullable().optional(),
  /** In minor units of the shop's currency. */
  priceMinor: count.nullable(),
})
export type ItemFields = z.output<typeof itemFields>

export const itemRowSchema = z.object({
  id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  onHand: count,
  allocated: count,
  available: count,
  backordered: count,
})
export type ItemRow = z.output<typeof itemRowSchema>

export const stockRowSchema = z.object({
  stockId: id,
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  locationId: id,
  location: z.string(),
  kind: z.enum(locationKinds),
  lotId: id,
  lot: z.string(),
  lotStatus: z.enum(lotStatuses),
  /** What the owner wrote when the lot was marked. */
  lotReason: z.string(),
  expiresOn: day.nullable(),
  onHand: count,
  allocated: count,
  /** A short pick found fewer here than the books say: not offered until counted. */
  awaitsCount: z.boolean(),
})
export type StockRow = z.output<typeof stockRowSchema>

export const causeKinds = [
  'import',
  'adjustment',
  'transfer',
  'pick',
  'unpick',
  'pack',
  'unpack',
  'hand_over',
  'take_back_hand_over',
  'put_back',
  'take_out',
  'undo_take_out',
  'return_receive',
  'return_restock',
  'return_scrap',
  'return_to_supplier',
  'take_back_return',
  'receive',
  'receive_reject',
  'put_away',
  'supplier_return',
  'receive_scrap',
  'take_back_receipt',
  'seed',
] as const
export type CauseKind = (typeof causeKinds)[number]

export const moveRowSchema = z.object({
  id,
  at: instant,
  sku: z.string(),
  from: z.string(),
  to: z.string(),
  lot: z.string(),
  quantity,
  cause: z.enum(causeKinds),
  /** Number of the order, batch or import behind it, as a person knows it. */
  document: z.string(),
  person: z.string(),
  undoes: id.nullable(),
})
export type MoveRow = z.output<typeof moveRowSchema>

export const taskRowSchema = z.object({
  id,
  kind: z.enum(['count_bin', 'put_back']),
  at: instant,
  sku: z.string(),
  location: z.string(),
  note: z.string(),
  stockId: id.nullable(),
  /** put_back: units to put back, out of this order; `location` is where they lie. */
  quantity: count,
  orderNumber: z.string(),
})

export const adjustReasons = ['count', 'found', 'lost', 'damaged', 'opening'] as const

export interface StockRefusals {
  'item.unknown': { readonly code: string }
  'item.sku_taken': { readonly sku: string }
  'item.barcode_taken': { readonly code: string; readonly sku: string }
  'item.barcode_reserved': { readonly code: string }
  'item.stale': { readonly sku: string }
  'location.unknown': { readonly code: string }
  'location.code_taken': { readonly code: string }
  'location.not_stockable': { readonly code: string }
  'location.same': { readonly code: string }
  'location.in_use': { readonly code: string; readonly onHand: number }
  'lot.needed': { readonly sku: string }
  'lot.unknown': { readonly id: number }
  /** Goods to put back are done by putting them back. */
  'task.put_back_first': { readonly id: number }
  'task.wrong_item': { readonly scanned: string; readonly expected: string }
  'task.unknown': { readonly id: number }
  'stock.unknown': { readonly id: number }
  'stock.short': { readonly sku: string; readonly location: string; readonly onHand: number; readonly wanted: number }
  'stock.allocated': { readonly sku: string; readonly location: string; readonly allocated: number; readonly counted: number }
}

export const holdingSchema = z.object({
  /** promised: still in its bin. */
  how: z.enum(['promised', 'in_tote', 'in_parcel']),
  orderId: id,
  orderNumber: z.string(),
  units: count,
  /** Own code of the batch; empty where nobody picks it, or it is packed. */
  batch: z.string(),
  /** Who has the batch or parcel, and where; empty where nobody has. */
  person: z.string(),
  station: z.string(),
})

const page = { search: text(100).optional(), after: z.int().optional(), limit: z.int().min(1).max(200).optional() }

export const stockContract = {
  'items.list': query(z.object(page), z.object({ rows: z.array(itemRowSchema), next: z.int().nullable(), total: count })),
  'items.get': query(
    z.object({ id }),
    itemFields.extend({
      id,
      version: count,
      photoId: id.nullable(),
      active: z.boolean(),
      stock: z.array(stockRowSchema),
      moves: z.array(moveRowSchema),
    }),
  ),
  /** Without `id` a new item. */
  'items.save': command(z.object({ id: id.optional(), version: count.optional(), item: itemFields }), z.object({ id })),
  'items.setPhoto': command(
    z.object({ id, mime: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']), bytes }),
    z.object({ photoId: id }),
  ),
  'items.photo': query(z.object({ photoId: id }), z.object({ mime: z.string(), bytes: z.instanceof(Uint8Array) })),
  'stock.list': query(
    z.object({ ...page, locationId: id.optional(), itemId: id.optional() }),
    z.object({ rows: z.array(stockRowSchema), next: z.int().nullable() }),
  ),
  'stock.moves': query(
    z.object({ itemId: id.optional(), after: z.int().optional(), limit: z.int().min(1).max(200).optional() }),
    z.object({ rows: z.array(moveRowSchema), next: z.int().nullable() }),
  ),
  /** Sets what is in a bin to what was counted; the difference goes to or comes from ADJUSTMENT. Serves backorders. */
  'stock.count': command(
    z.object({
      sku: z.string().trim().min(1),
      location: z.string().trim().min(1),
      lot: text(80).optional(),
      expiresOn: day.nullable().optional(),
      counted: count,
      reason: z.enum(adjustReasons),
      note: text(300).optional(),
    }),
    z.object({ difference: z.int(), allocatedOrders: count }),
  ),
  /** Every item with its places, as a file to fill in by hand and import as counted stock. */
  'stock.countSheet': query(z.object({}), z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array), rows: count })),
  /** Why units of one item, lot and place are not free, and in whose hands their orders are. */
  'stock.heldBy': query(z.object({ stockId: id }), z.object({ awaitsCount: z.boolean(), holdings: z.array(holdingSchema) })),
  'stock.transfer': command(z.object({ stockId: id, toLocation: z.string().trim().min(1), quantity }), z.object({ moved: quantity })),
  /** An owner stops a lot (quarantined, recalled) or lets it go again; `withdrawn`: units that were promised of it and are not any more. */
  'lots.mark': command(z.object({ lotId: id, status: z.enum(lotStatuses), reason: text(200) }), z.object({ withdrawn: count })),
  'locations.list': query(z.object({ kind: z.enum(locationKinds).optional() }), z.object({ locations: z.array(locationSchema) })),
  'locations.add': command(
    z.object({
      kind: z.enum(['bin', 'tote']),
      code: name,
      zone: text(40).optional(),
      walkOrder: z.int().optional(),
      pickable: z.boolean().optional(),
    }),
    locationSchema,
  ),
  'locations.change': command(locationSchema, locationSchema),
  'tasks.list': query(z.object({}), z.object({ tasks: z.array(taskRowSchema) })),
  /** Cancelled units, out of their tote or parcel, into a bin; `itemCode` is what was taken out, scanned. */
  'tasks.putBack': command(z.object({ taskId: id, binCode: scan, itemCode: scan.optional() }), z.object({ sku: z.string(), quantity })),
  'tasks.close': command(z.object({ id, outcome: z.enum(['done', 'dropped']) }), z.object({ id })),
} as const
