import { z } from 'zod'
import { shortReasons } from '../../picking/contract.ts'
import { command, count, day, id, instant, name, quantity, query, scan, text } from '../../service/define.ts'
import { variantSchema } from '../items.ts'

/** waiting: orders wait for it; below_min: fewer are free in the face than it should have; top_off: there is room for much more. */
export const urgencies = ['waiting', 'below_min', 'top_off'] as const
export type Urgency = (typeof urgencies)[number]

/** dropped: it was not needed any more before anything was brought. */
export const replenishmentStatuses = ['open', 'taken', 'done', 'dropped'] as const
export type ReplenishmentStatus = (typeof replenishmentStatuses)[number]

export const replenishActKinds = ['bin', 'take', 'put', 'short'] as const
export type ReplenishActKind = (typeof replenishActKinds)[number]

const itemShown = { itemId: id, sku: z.string(), name: z.string(), variant: variantSchema, photoId: id.nullable() }

export const replenishmentRowSchema = z.object({
  id,
  ...itemShown,
  status: z.enum(replenishmentStatuses),
  urgency: z.enum(urgencies),
  /** Orders that wait for units of it. */
  waiting: count,
  face: z.string(),
  /** Where its first units come from; empty where the reserve has none left. */
  from: z.string(),
  /** Units still to bring. */
  units: count,
  at: instant,
  /** Who has it, and where; empty where nobody has. */
  personId: id.nullable(),
  person: z.string(),
  station: z.string(),
})
export type ReplenishmentRow = z.output<typeof replenishmentRowSchema>

/** What is taken next: the units that expire first. */
export const replenishSourceSchema = z.object({
  locationId: id,
  bin: z.string(),
  zone: z.string(),
  lot: z.string(),
  expiresOn: day.nullable(),
  /** Units to take there, with those in hand already. */
  take: quantity,
  taken: count,
})
export type ReplenishSource = z.output<typeof replenishSourceSchema>

/** over: nothing is left to do. */
export const replenishSteps = ['bin', 'item', 'face', 'over'] as const
export type ReplenishStep = (typeof replenishSteps)[number]

export const replenishmentViewSchema = z.object({
  id,
  ...itemShown,
  status: z.enum(replenishmentStatuses),
  urgency: z.enum(urgencies),
  waiting: count,
  face: z.object({ locationId: id, code: z.string(), zone: z.string() }),
  step: z.enum(replenishSteps),
  source: replenishSourceSchema.nullable(),
  /** Units to bring in all, brought so far, and in hand now. */
  quantity,
  moved: count,
  inHand: count,
  /** The reserve bins and lots that they came out of. */
  carried: z.array(z.object({ bin: z.string(), lot: z.string(), units: quantity })),
  personId: id.nullable(),
  person: z.string(),
  station: z.string(),
  canUndo: z.boolean(),
  /** The most urgent one that nobody has. */
  next: z.object({ id, sku: z.string(), face: z.string() }).nullable(),
})
export type ReplenishmentView = z.output<typeof replenishmentViewSchema>

export const replenishDidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bin'), bin: z.string(), sku: z.string(), take: quantity }),
  z.object({ kind: z.literal('taken'), sku: z.string(), by: quantity, taken: quantity, take: quantity }),
  /** `served`: orders that waited and have their units now; `left`: units still to bring. */
  z.object({ kind: z.literal('put'), sku: z.string(), units: quantity, face: z.string(), served: count, left: count }),
  /** `other`: the reserve bin that is next; empty where there is none. */
  z.object({ kind: z.literal('short'), sku: z.string(), bin: z.string(), missing: quantity, other: z.string() }),
  z.object({ kind: z.literal('undone'), what: z.enum(replenishActKinds), sku: z.string() }),
])
export type ReplenishDid = z.output<typeof replenishDidSchema>

/** How many units of an item one pick face should hold. */
export const pickFaceSchema = z.object({
  locationId: id,
  code: z.string(),
  min: count,
  max: quantity,
  /** Units that lie there, and those that no order has. */
  onHand: count,
  free: count,
})
export type PickFace = z.output<typeof pickFaceSchema>

const outcome = z.object({ did: replenishDidSchema })
const ofOne = z.object({ id })

export const replenishContract = {
  /** Faces to fill: what orders wait for first, then those below their minimum, then those with much room. */
  'replenish.list': query(z.object({}), z.object({ tasks: z.array(replenishmentRowSchema) })),
  'replenish.view': query(ofOne, replenishmentViewSchema),
  /** Makes, changes and ends tasks as stock and orders are now. The service does it by itself; without items: of all of them. */
  'replenish.plan': command(
    z.object({ itemIds: z.array(id).max(1000).optional() }),
    z.object({ made: count, changed: count, ended: count }),
  ),
  /** This one, or the most urgent that nobody has. One in other hands only with `takeOver`. */
  'replenish.take': command(z.object({ id: id.optional(), takeOver: z.boolean().optional() }), ofOne),
  /** Nothing is in hand: others may take it. */
  'replenish.giveBack': command(ofOne, ofOne),
  /** The reserve bin, its units one by one or by the case, then the face. */
  'replenish.scan': command(z.object({ id, code: scan, lot: text(80).optional() }), outcome),
  /** The reserve bin holds fewer than the books say: it is counted before anybody is sent there again. */
  'replenish.short': command(z.object({ id, reason: z.enum(shortReasons) }), outcome),
  'replenish.undo': command(ofOne, outcome),
  /** The pick faces of an item; `proposed` from its forecast, null without one. `caseUnits`: its smallest case. */
  'faces.ofItem': query(
    z.object({ itemId: id }),
    z.object({
      faces: z.array(pickFaceSchema),
      reserve: count,
      caseUnits: quantity.nullable(),
      proposed: z.object({ min: count, max: quantity }).nullable(),
    }),
  ),
  'faces.save': command(z.object({ itemId: id, location: name, min: count, max: quantity }), z.object({ locationId: id })),
  'faces.remove': command(z.object({ itemId: id, locationId: id }), z.object({ locationId: id })),
} as const
