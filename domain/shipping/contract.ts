import { z } from 'zod'
import { command, count, id, instant, query, scan, text } from '../service/define.ts'

export const stagedParcelSchema = z.object({
  id,
  sscc: z.string(),
  orderId: id,
  orderNumber: z.string(),
  customer: z.string(),
  country: z.string(),
  service: z.string(),
  weightGrams: count.nullable(),
  tracking: z.string(),
  promiseAt: instant,
  labelledAt: instant.nullable(),
})
export type StagedParcel = z.output<typeof stagedParcelSchema>

export const carrierStageSchema = z.object({
  carrier: z.string(),
  name: z.string(),
  /** Today's cut-off; null where the carrier has none. */
  cutOffAt: instant.nullable(),
  staged: z.array(stagedParcelSchema),
  /** Ids of staged parcels that were ready when the van came, or whose promise is over. */
  leftBehind: z.array(id),
  /** The open manifest: scanned out, not yet closed. */
  manifest: z.object({ id, openedAt: instant, parcels: z.array(stagedParcelSchema) }).nullable(),
})
export type CarrierStage = z.output<typeof carrierStageSchema>

export const shipDidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('handed_over'), parcelId: id, orderNumber: z.string(), orderShipped: z.boolean(), onTime: z.boolean() }),
  z.object({ kind: z.literal('tracking'), parcelId: id, orderNumber: z.string(), tracking: z.string() }),
  z.object({ kind: z.literal('undone'), parcelId: id, orderNumber: z.string() }),
])
export type ShipDid = z.output<typeof shipDidSchema>

export interface ShippingRefusals {
  'ship.nothing_to_undo': Record<string, never>
  'ship.code_unknown': { readonly scanned: string }
  'ship.not_labelled': { readonly number: string; readonly status: string }
  'ship.not_handed_over': { readonly number: string; readonly status: string }
  'ship.already_handed_over': { readonly number: string; readonly at: number }
  'ship.wrong_carrier': { readonly number: string; readonly parcelCarrier: string; readonly carrier: string }
  'ship.order_stopped': { readonly number: string; readonly reason: string }
  /** A lot in the parcel was stopped after it was packed. */
  'ship.lot_recalled': { readonly number: string; readonly lot: string; readonly sku: string }
  /** Since its box was closed. */
  'ship.lot_expired': { readonly number: string; readonly lot: string; readonly sku: string }
  'ship.lot_quarantined': { readonly number: string; readonly lot: string; readonly sku: string }
  'ship.carrier_unknown': { readonly code: string }
  'ship.no_parcel_for_tracking': { readonly scanned: string }
  'ship.tracking_taken': { readonly tracking: string; readonly number: string }
  'ship.manifest_closed': { readonly number: string }
  'ship.manifest_empty': { readonly carrier: string }
}

export const shippingContract = {
  'shipping.staged': query(z.object({}), z.object({ carriers: z.array(carrierStageSchema) })),
  /** A parcel's label hands it over; any other code after it is its tracking number. */
  'shipping.scanOut': command(
    z.object({ carrier: z.string().min(1), code: scan, lastParcelId: id.nullable() }),
    z.object({ did: shipDidSchema }),
  ),
  'shipping.setTracking': command(z.object({ parcelId: id, tracking: text(60) }), z.object({ did: shipDidSchema })),
  /** Possible until the manifest is closed. */
  'shipping.undo': command(z.object({ parcelId: id }), z.object({ did: shipDidSchema })),
  'shipping.closeManifest': command(z.object({ carrier: z.string().min(1) }), z.object({ manifestId: id, parcels: count })),
  'shipping.manifests': query(
    z.object({}),
    z.object({
      manifests: z.array(z.object({ id, carrier: z.string(), openedAt: instant, closedAt: instant.nullable(), parcels: count })),
    }),
  ),
} as const
