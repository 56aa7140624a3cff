/** Why a customer sends something back, as returns are counted by. */
export const returnReasons = [
  'unspecified',
  'changed_mind',
  'does_not_fit',
  'not_as_described',
  'damaged',
  'faulty',
  'wrong_item',
  'too_late',
  'other',
] as const
export type ReturnReason = (typeof returnReasons)[number]
