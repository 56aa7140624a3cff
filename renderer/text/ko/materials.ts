/** What the bench says of packing material; its list is at the desk. */
export const materials = {
  pieces_other: '{{count, number}}개',
  metres: '{{metres, number}} m',
} as const
