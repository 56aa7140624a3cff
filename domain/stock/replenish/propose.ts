/** Days of sales that a face should hold at least, and when it is full. */
const minDays = 2
const maxDays = 7

/** Minimum and maximum of a face from what sells a day, the maximum in whole cases; null where nothing sells. */
export function proposedFace(perDay: number, caseUnits: number | null): { readonly min: number; readonly max: number } | null {
  if (perDay <= 0) return null
  const max = Math.ceil(perDay * maxDays)
  return { min: Math.ceil(perDay * minDays), max: caseUnits === null ? max : Math.ceil(max / caseUnits) * caseUnits }
}
