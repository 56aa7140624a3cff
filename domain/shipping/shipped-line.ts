export interface ShippedKit {
  readonly id: number
  readonly sku: string
  readonly name: string
  readonly externalId: string
}

/** Units of one order line that left in one parcel. */
export interface ShippedLine {
  readonly channel: string
  readonly orderNumber: string
  /** The channel's own id of the line; empty where it has none. */
  readonly lineExternalId: string
  /** The kit that it is a part of, as the channel gave it. */
  readonly kit: ShippedKit | null
  readonly sku: string
  readonly name: string
  readonly quantity: number
  readonly sscc: string
  readonly weightGrams: number | null
  /** Nobody weighed it: what the items and the carton say. */
  readonly weightComputed: boolean
  readonly carrierCode: string
  readonly carrierName: string
  readonly service: string
  readonly tracking: string
  readonly recipient: string
  readonly country: string
  /** Milliseconds UTC. */
  readonly handedOverAt: number
}
