import type { NewOrder } from '../orders/contract.ts'

/** The kit that a line is a part of. */
export interface PartOf {
  /** The item that is the kit. */
  readonly itemId: number
  /** The kit's line in the order as it came, from 1. */
  readonly lineNo: number
  /** As the channel gave it. */
  readonly line: NewOrder['lines'][number]
  /** Units of the part in one kit. */
  readonly each: number
}
