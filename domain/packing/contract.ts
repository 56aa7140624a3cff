import { z } from 'zod'
import { wantedCodes } from '../checklists/contract.ts'
import { materialUnits } from '../materials/contract.ts'
import { addressSchema, cartonSchema } from '../settings/contract.ts'
import { bytes, command, count, id, instant, quantitySaid, query, scan, text } from '../service/define.ts'
import { handlingFlags } from '../stock/handling.ts'
import { lotStatuses } from '../stock/lot.ts'
import { variantSchema } from '../stock/items.ts'

export const parcelStatuses = ['open', 'closed', 'labelled', 'handed_over', 'delivered', 'lost', 'returned', 'voided'] as const
export type ParcelStatus = (typeof parcelStatuses)[number]

export const packLineSchema = z.object({
  lineId: id,
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  flags: z.array(z.enum(handlingFlags)),
  expected: count,
  verified: count,
  weightGrams: count.nullable(),
})
export type PackLine = z.output<typeof packLineSchema>

/** One check of a parcel, as it was asked when the parcel was opened, with its answer. */
export const packCheckSchema = z.object({
  key: z.string(),
  text: z.string(),
  help: z.string(),
  required: z.boolean(),
  done: z.boolean(),
  /** An optional one that was passed over. */
  skipped: z.boolean(),
  ask: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('tick') }),
    z.object({ kind: z.literal('choose'), options: z.array(z.string()) }),
    z.object({ kind: z.literal('number'), unit: z.string(), least: z.number().nullable(), most: z.number().nullable() }),
    z.object({ kind: z.literal('photo') }),
    z.object({ kind: z.literal('scan'), wanted: z.enum(wantedCodes), code: z.string() }),
  ]),
  /** In words, with its unit; empty for a tick, a photo and what is open. */
  answer: z.string(),
  photoId: id.nullable(),
})
export type PackCheck = z.output<typeof packCheckSchema>

/** The one next act at the bench: verify units, answer checks, choose the box, scan the label onto it. */
export const packStages = ['verify', 'check', 'box', 'label', 'done'] as const
export type PackStage = (typeof packStages)[number]

export const parcelViewSchema = z.object({
  id,
  /** Own code of the parcel, and the number its label carries. */
  code: z.string(),
  sscc: z.string(),
  status: z.enum(parcelStatuses),
  stage: z.enum(packStages),
  packer: z.string(),
  packerId: id.nullable(),
  station: z.string(),
  orderId: id,
  orderNumber: z.string(),
  orderCode: z.string(),
  channel: z.string(),
  promiseAt: instant,
  shipTo: addressSchema,
  /** What the shop calls the customer; empty for most. */
  tier: z.string(),
  note: z.string(),
  /** Numbers of the orders that are merged into this one and go in the same parcel. */
  goesWith: z.array(z.string()),
  serviceLevel: z.string(),
  totes: z.array(z.string()),
  /** The bin that the books took its only unit out of, where the scan that opened it took it straight from the shelf; else empty. */
  takenFrom: z.string(),
  /** Of the order's parcels so far, this is which. */
  box: count,
  /** Units that lie picked and follow in another box. */
  follow: count,
  lines: z.array(packLineSchema),
  /** A lot in it that may not go out: it has to come out first. */
  stoppedLot: z.object({ lot: z.string(), sku: z.string(), status: z.enum(lotStatuses), reason: z.string() }).nullable(),
  checks: z.array(packCheckSchema),
  cartons: z.array(cartonSchema),
  /**
   * While the parcel is open: what the measures say, and how sure (placed in three dimensions, or only by volume). With several
   * boxes, which units go into which. Null where a person decides; `undecided` says why.
   */
  suggestion: z
    .object({
      carton: z.string(),
      by: z.enum(['dimensions', 'volume']),
      parcels: count,
      boxes: z.array(z.object({ carton: z.string(), lines: z.array(z.object({ sku: z.string(), units: count })) })),
      /** Items that get wrapping, for which room was left. */
      paddedSkus: z.array(z.string()),
    })
    .nullable(),
  undecided: z.object({ why: z.enum(['no_dimensions', 'too_large', 'too_many']), skus: z.array(z.string()) }).nullable(),
  /** At the stage of the box: what each carton would use up. `left` below zero: more than the books have. */
  material: z.array(
    z.object({
      carton: z.string(),
      uses: z.array(z.object({ name: z.string(), unit: z.enum(materialUnits), quantity: count, left: z.int() })),
    }),
  ),
  /** What the order wishes for. */
  eco: z.boolean(),
  gift: z.boolean(),
  giftMessage: z.string(),
  carton: z.string(),
  carrier: z.string(),
  service: z.string(),
  /** Contents' weight as the items say; null where one of them has none. */
  contentsGrams: count.nullable(),
  weightGrams: count.nullable(),
  canUndo: z.boolean(),
  /** The shop takes the weight from the items, where all of them say theirs. */
  weightFromItems: z.boolean(),
})
export type ParcelView = z.output<typeof parcelViewSchema>

/** damaged: one unit; lot: all units of lots that were stopped or ran out. */
export const takeOutReasons = ['damaged', 'lot'] as const
export type TakeOutReason = (typeof takeOutReasons)[number]

export const packDidSchema = z.discriminatedUnion('kind', [
  /** `remaining`: units of the order that follow in another parcel. */
  z.object({ kind: z.literal('opened'), orderNumber: z.string(), resumed: z.boolean(), remaining: count }),
  /**
   * The unit was scanned that an order of one unit waits for: its parcel is open, and the unit verified into it. `bin`: the same scan
   * picked it straight from the shelf, and the books took it out of this bin.
   */
  z.object({ kind: z.literal('opened_by_unit'), orderNumber: z.string(), bin: z.string().optional() }),
  z.object({ kind: z.literal('item_right'), sku: z.string(), verified: count, expected: count, by: count }),
  z.object({ kind: z.literal('verified_all') }),
  z.object({ kind: z.literal('checked'), text: z.string(), done: z.boolean() }),
  /** `answer`: in words, with its unit; empty for a photo. */
  z.object({ kind: z.literal('answered'), text: z.string(), answer: z.string() }),
  z.object({ kind: z.literal('check_skipped'), text: z.string() }),
  /** `missing`: packing material of which the books say that none was left. It was there all the same: it is to be counted. */
  z.object({ kind: z.literal('closed'), missing: z.array(z.string()).optional() }),
  /** A new box was asked for: this one holds `units`, the next one the `remaining`. */
  z.object({ kind: z.literal('box_split'), units: count, remaining: count }),
  /** `next`: the rest of the order lies in this parcel, which was opened. */
  z.object({ kind: z.literal('label_right'), sscc: z.string(), next: id.optional() }),
  /** Units of `sku` and others lie in QUARANTINE; `again`: units that were promised instead; `setAside`: the parcel is not there any more. */
  z.object({ kind: z.literal('taken_out'), sku: z.string(), units: count, again: count, setAside: z.boolean() }),
  /** `bin`: the unit goes back into it. */
  z.object({ kind: z.literal('undone'), what: z.string(), bin: z.string().optional() }),
])
export type PackDid = z.output<typeof packDidSchema>

/** One item in one bin for which orders of one unit are ready. */
const shelfGoodsSchema = z.object({ itemId: id, sku: z.string(), name: z.string(), bin: z.string(), orders: count })

/** What the command did; `packing.view` shows the parcel after it. */
const outcome = z.object({ did: packDidSchema })

export const packingContract = {
  /**
   * Picked orders that wait for a bench, most urgent first, and parcels under way. `onCart`: its only unit opens it too. `shelf`:
   * ready orders of one unit that can be packed straight from the shelf, by what and where they are, first what is most urgent;
   * null where the shop does not.
   */
  'packing.waiting': query(
    z.object({}),
    z.object({
      shelf: z.object({ orders: count, goods: z.array(shelfGoodsSchema) }).nullable(),
      orders: z.array(
        z.object({ orderId: id, number: z.string(), promiseAt: instant, units: count, totes: z.array(z.string()), onCart: z.boolean() }),
      ),
      parcels: z.array(
        z.object({
          parcelId: id,
          orderNumber: z.string(),
          status: z.enum(parcelStatuses),
          packer: z.string(),
          packerId: id.nullable(),
          station: z.string(),
        }),
      ),
    }),
  ),
  /**
   * A scanned tote, order, parcel or batch of one becomes the open parcel of this bench; so does a unit for which an order of
   * one unit waits on a cart, verified by the same scan, or, where the shop packs single units straight from the shelf, a unit for
   * which one is ready and in nobody's hands: the same scan takes it into work and picks it. `lot`: what a person read on such a
   * unit. `takeOver`: from another bench; `from`: who had it when that was decided, as `pack.held` names them, and nobody else may
   * have it since. `partly`: what is picked goes now, though more of the order could be picked.
   */
  'packing.open': command(
    z.object({
      code: scan,
      lot: text(80).optional(),
      takeOver: z.boolean().optional(),
      from: z.string().optional(),
      partly: z.boolean().optional(),
    }),
    z.object({ parcelId: id, did: packDidSchema }),
  ),
  'packing.view': query(z.object({ parcelId: id }), parcelViewSchema),
  /** `lot`: what a person read on a unit whose code does not name its lot. */
  'packing.scan': command(z.object({ parcelId: id, code: scan, lot: text(80).optional(), quantity: quantitySaid.optional() }), outcome),
  /** Ticks; `done: false` takes any answer back. */
  'packing.check': command(z.object({ parcelId: id, key: z.string(), done: z.boolean() }), outcome),
  /** A right answer is kept; a wrong one is refused and says what to do. A code is scanned (`packing.scan`). */
  'packing.answer': command(
    z.object({
      parcelId: id,
      key: z.string(),
      answer: z.discriminatedUnion('kind', [
        /** Which of its options, from 0. */
        z.object({ kind: z.literal('choose'), option: count }),
        z.object({ kind: z.literal('number'), typed: text(40) }),
        /** A small JPEG or PNG. */
        z.object({ kind: z.literal('photo'), bytes }),
        z.object({ kind: z.literal('skip') }),
      ]),
    }),
    outcome,
  ),
  /** Contents verified and checks answered; goods move from tote to STAGING. */
  'packing.close': command(
    z.object({
      parcelId: id,
      carton: text(40),
      /** Absent: what the items and the carton weigh, where the shop allows it and all of that is known. */
      weightGrams: z.int().min(1).max(2_000_000).optional(),
      carrier: text(40),
      service: text(80).optional(),
      /** An owner lets a weight pass that does not fit the contents, and says why; without `ownerId` whoever is signed in. */
      overrule: z.object({ reason: text(200).min(3), ownerId: id.optional() }).optional(),
    }),
    outcome,
  ),
  /** This box holds what was verified so far; once its label is on, the next box of the order opens by itself. */
  'packing.newBox': command(z.object({ parcelId: id }), outcome),
  /** Units that must not go, into QUARANTINE: of this line, or the one that was scanned last. */
  'packing.takeOut': command(z.object({ parcelId: id, reason: z.enum(takeOutReasons), lineId: id.optional() }), outcome),
  /** Before anything was verified: the parcel itself is voided. */
  'packing.undo': command(z.object({ parcelId: id }), outcome),
} as const
