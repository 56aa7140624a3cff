import { z } from 'zod'
import { valueClasses } from '../../reorder/classes.ts'
import { command, count, id, instant, name, quantity, query, scan, text } from '../../service/define.ts'
import { variantSchema } from '../items.ts'

/** second: to be counted again, by somebody else; approval: an owner has to book it. */
export const countStatuses = ['planned', 'counting', 'second', 'approval', 'booked', 'dropped'] as const
export type CountStatus = (typeof countStatuses)[number]

export const countReasons = ['short_pick', 'class', 'bins', 'demand'] as const
export type CountReason = (typeof countReasons)[number]

export const countRowSchema = z.object({
  /** Null: a short pick asks for it, and nobody has begun. */
  countId: id.nullable(),
  locationId: id,
  bin: z.string(),
  zone: z.string(),
  status: z.enum(countStatuses),
  why: z.enum(countReasons),
  round: count,
  at: instant,
  person: z.string(),
})
export type CountRow = z.output<typeof countRowSchema>

export const countLineSchema = z.object({
  itemId: id,
  lotId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  lot: z.string(),
  counted: count,
  /** Units more or fewer than the books say; null while it is counted: nobody counts what is expected. */
  difference: z.int().nullable(),
})
export type CountLine = z.output<typeof countLineSchema>

export const countViewSchema = z.object({
  countId: id,
  locationId: id,
  bin: z.string(),
  status: z.enum(countStatuses),
  why: z.enum(countReasons),
  round: count,
  person: z.string(),
  /** What was scanned last stands first. */
  lines: z.array(countLineSchema),
  canUndo: z.boolean(),
  /** The bin of the next count that is waiting, in the order of the walk; empty where there is none. */
  nextBin: z.string(),
})
export type CountView = z.output<typeof countViewSchema>

export const countDidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('counted'), sku: z.string(), by: quantity, counted: count }),
  /** Some of it moved since its last scan: what was counted of it does not count. */
  z.object({ kind: z.literal('moved'), sku: z.string() }),
  z.object({ kind: z.literal('undone'), sku: z.string(), counted: count }),
  z.object({ kind: z.literal('booked'), bin: z.string(), differences: count, served: count }),
  z.object({ kind: z.literal('second'), bin: z.string() }),
  z.object({ kind: z.literal('approval'), bin: z.string() }),
])
export type CountDid = z.output<typeof countDidSchema>

export interface CountRefusals {
  'count.unknown': { readonly id: number }
  'count.not_open': { readonly bin: string; readonly status: CountStatus }
  'count.held': { readonly bin: string; readonly person: string }
  'count.other_person': { readonly bin: string; readonly person: string }
  'count.lot_needed': { readonly item: string; readonly expected: string }
  'count.item_unknown': { readonly scanned: string }
  'count.other_bin': { readonly scanned: string; readonly expected: string }
  'count.in_hand': { readonly sku: string; readonly bin: string; readonly promised: number; readonly counted: number }
  'count.nothing_to_undo': { readonly bin: string }
}

const outcome = z.object({ did: countDidSchema })
const ofOne = z.object({ countId: id })

export const countsContract = {
  /** What is to be counted, in the order of the walk. */
  'counts.list': query(z.object({}), z.object({ counts: z.array(countRowSchema) })),
  'counts.view': query(ofOne, countViewSchema),
  /** Bins with items of a class that were not counted for so many days, or the bins between two codes in the order of the walk. */
  'counts.plan': command(
    z.object({
      of: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('class'), valueClass: z.enum(valueClasses), notForDays: count }),
        z.object({ kind: z.literal('bins'), from: name, to: name }),
      ]),
    }),
    z.object({ planned: count }),
  ),
  /** Goes on with the count of this bin, or begins one. */
  'counts.open': command(z.object({ bin: scan }), z.object({ countId: id, bin: z.string() })),
  /** An item or a case counts up; the bin itself says that the person stands right. */
  'counts.scan': command(z.object({ countId: id, code: scan, lot: text(80).optional() }), outcome),
  /** More of a lot that was scanned, counted by hand. */
  'counts.add': command(z.object({ countId: id, lotId: id, units: quantity }), outcome),
  'counts.undo': command(ofOne, outcome),
  'counts.finish': command(ofOne, outcome),
  /** An owner books a large difference, or has it counted again. */
  'counts.decide': command(z.object({ countId: id, outcome: z.enum(['book', 'again']) }), outcome),
  'counts.drop': command(ofOne, ofOne),
} as const
