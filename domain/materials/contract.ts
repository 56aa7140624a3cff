import { z } from 'zod'
import { command, count, id, instant, name, query, text } from '../service/define.ts'

/** A carton is used once, tape by the length a carton says, filler by the room that is left, an insert by its rule. */
export const materialKinds = ['carton', 'tape', 'filler', 'insert'] as const

/** Quantities are whole numbers of these. */
export const materialUnits = ['piece', 'millimetre', 'gram'] as const
export type MaterialUnit = (typeof materialUnits)[number]

/** Which parcels take it. */
export const materialUses = ['always', 'channel', 'eco', 'gift'] as const

export const materialFields = z.object({
  name,
  kind: z.enum(materialKinds),
  unit: z.enum(materialUnits),
  /** Code of the carton in the shop's settings; empty for other kinds. */
  carton: text(40),
  /** insert: for each parcel; filler: for each litre of room left. Cartons and tape need none. */
  perUse: count,
  usedFor: z.enum(materialUses),
  /** Of the orders it is for, where it is for one channel only. */
  channel: text(80),
  /** An eco parcel takes none of it. */
  plastic: z.boolean(),
  /** At this or less it is low. */
  reorderPoint: count,
})
export type MaterialFields = z.output<typeof materialFields>

export const materialRowSchema = materialFields.extend({
  id,
  version: count,
  /** Below zero: more was used than the books had. */
  onHand: z.int(),
  isLow: z.boolean(),
  /** Used in the last 28 days, and in how many parcels. */
  used: count,
  parcels: count,
  /** How far it goes at that pace; null where none was used. */
  parcelsLeft: count.nullable(),
  daysLeft: count.nullable(),
})
export type MaterialRow = z.output<typeof materialRowSchema>

export const materialPlaces = ['supplier', 'shelf', 'parcel', 'adjustment'] as const
export type MaterialPlace = (typeof materialPlaces)[number]

export const materialCauses = ['receive', 'take_back_receive', 'count', 'use', 'take_back_use'] as const
export type MaterialCause = (typeof materialCauses)[number]

export const materialMoveSchema = z.object({
  id,
  at: instant,
  /** What it did to the shelf: above zero it came. */
  change: z.int(),
  cause: z.enum(materialCauses),
  orderNumber: z.string(),
  note: z.string(),
  person: z.string(),
})

export interface MaterialRefusals {
  'material.unknown': { readonly id: number }
  'material.stale': { readonly name: string }
  'material.carton_taken': { readonly carton: string; readonly name: string }
  'material.carton_missing': { readonly name: string }
}

const arrived = z.int().min(1).max(1_000_000_000)

export const materialsContract = {
  'materials.list': query(z.object({}), z.object({ rows: z.array(materialRowSchema) })),
  /** The last moves of one, newest first. */
  'materials.moves': query(z.object({ id }), z.object({ moves: z.array(materialMoveSchema) })),
  /** Without `id` a new one. */
  'materials.save': command(z.object({ id: id.optional(), version: count.optional(), material: materialFields }), z.object({ id })),
  'materials.receive': command(z.object({ id, quantity: arrived, note: text(300).optional() }), z.object({ onHand: z.int() })),
  /** Sets what is there to what was counted. */
  'materials.count': command(
    z.object({ id, counted: count, note: text(300).optional() }),
    z.object({ onHand: z.int(), difference: z.int() }),
  ),
  /** It is used no more; its moves are kept. */
  'materials.retire': command(z.object({ id }), z.object({ id })),
} as const
