interface Splittable {
  readonly ordered: number
  readonly backordered: number
  readonly allocated: number
}

export interface SplitUnits {
  readonly backordered: number
  readonly allocated: number
  /** Nothing of the line stays, not even cancelled units: the line itself goes. */
  readonly whole: boolean
}

/** Which units of a line go into the new part: those that wait for stock first, so that what is there can leave. */
export function splitUnits(line: Splittable, quantity: number): SplitUnits {
  const backordered = Math.min(quantity, line.backordered)
  return { backordered, allocated: quantity - backordered, whole: quantity === line.ordered }
}
