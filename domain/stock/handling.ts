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
] as const
export type HandlingFlag = (typeof handlingFlags)[number]
