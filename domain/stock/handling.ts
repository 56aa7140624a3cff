/** What an item asks of the hands that pack it. */
export const handlingFlags = [
  'fragile',
  'this_side_up',
  'do_not_stack',
  'liquid',
  'battery',
  'perishable',
  'heavy',
  'sharp',
  'hygiene_seal',
  /** Many alike in one handful (screws, beads): QTY may count several with one scan. */
  'small_parts',
] as const
export type HandlingFlag = (typeof handlingFlags)[number]
