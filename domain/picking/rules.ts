import { z } from 'zod'

/**
 * What happens to units that no bin has: `split` sends the rest and backorders them, `wait` keeps the order until they are there,
 * `substitute` asks the customer where the item names a substitute, and splits where it names none.
 */
export const afterShort = ['split', 'wait', 'substitute'] as const

/** A unit of another lot out of the same bin: `fefo` where it expires no later than the promised one. */
export const lotSwaps = ['fefo', 'any', 'never'] as const

/** Places of one cart, as they stand before the picker. */
export const cartSchema = z.object({ columns: z.int().min(1).max(6), rows: z.int().min(1).max(6) })

export const pickingRulesSchema = z.object({
  cart: cartSchema,
  /** How bin names are read: `{aisle}`, `{bay}` and `{level}`; empty where names do not say where a bin stands. */
  binNames: z.string().trim().max(60),
  /** From one aisle to the next, in bays. */
  aislePitch: z.int().min(1).max(50),
  /** Bays of the longest aisle; 0: as far as the walk goes. */
  aisleBays: z.int().min(0).max(1000),
  afterShort: z.enum(afterShort),
  lotSwap: z.enum(lotSwaps),
  /** A parcel need not be weighed where the items say what it weighs. */
  weightFromItems: z.boolean(),
  /** A unit that is scanned at the open bench is picked by that scan, from the bin that its order was promised it in; off where absent. */
  singlesFromShelf: z.boolean().optional(),
})
export type PickingRules = z.output<typeof pickingRulesSchema>

export const defaultPickingRules: PickingRules = {
  cart: { columns: 2, rows: 2 },
  binNames: '{aisle}-{bay}-{level}',
  aislePitch: 3,
  aisleBays: 0,
  afterShort: 'split',
  lotSwap: 'fefo',
  weightFromItems: false,
}
