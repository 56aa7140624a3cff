import type { Address, labelSizes } from '../../../domain/settings/contract.ts'

/** What a return label and its instruction say. */
export interface ReturnLabelInput {
  readonly size: (typeof labelSizes)[number]
  /** Milliseconds UTC; goes into the file's facts, not onto the paper. */
  readonly createdAt: number
  /** The customer. */
  readonly sender: Address
  /** The shop. */
  readonly recipient: Address
  readonly orderNumber: string
  /** Own code of the return. */
  readonly code: string
  /** It lies in the box: the customer sends back what they choose. */
  readonly enclosed: boolean
  readonly lines: readonly { readonly name: string; readonly variant: string; readonly units: number }[]
}
