import type { labelSizes } from '../../../domain/settings/contract.ts'
import type { Address } from '../../../domain/settings/contract.ts'

/** What one shipping label says. */
export interface LabelInput {
  readonly size: (typeof labelSizes)[number]
  /** Milliseconds UTC; goes into the file's facts, not onto the paper. */
  readonly createdAt: number
  readonly sender: Address
  readonly recipient: Address
  readonly orderNumber: string
  readonly parcelNumber: number
  /** Null while more parcels of the order may follow. */
  readonly parcelCount: number | null
  readonly carrier: string
  readonly service: string
  readonly weightGrams: number | null
  /** Eighteen digits. */
  readonly sscc: string
}
