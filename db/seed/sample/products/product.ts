import type { HandlingFlag } from '../../../../domain/stock/handling.ts'
import type { Drawing } from '../drawings/picture.ts'
import type { TintName } from '../drawings/tints.ts'

/** A product with all its variants: each value of `looks`, in each of `sizes`. */
export interface Product {
  /** Begins the SKUs of its variants. */
  readonly code: string
  readonly name: string
  readonly draw: Drawing
  /** What the looks are: colour, scent, design. */
  readonly look: string
  readonly looks: readonly TintName[]
  /** What the sizes are, and the sizes from small to large; empty where there is one. */
  readonly size: string
  readonly sizes: readonly string[]
  /** Of the smallest; a larger one weighs and costs more. */
  readonly grams: number
  readonly lengthMm: number
  readonly widthMm: number
  readonly heightMm: number
  readonly priceMinor: number
  readonly flags?: readonly HandlingFlag[]
  /** Best before, in days from when it comes in; makes the item lot-tracked. */
  readonly keepsDays?: number
  /** Units in a case that has its own barcode. */
  readonly caseOf?: number
}
