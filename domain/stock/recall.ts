import { z } from 'zod'
import { parcelStatuses } from '../packing/contract.ts'
import { addressSchema } from '../settings/contract.ts'
import { count, day, id, instant } from '../service/define.ts'
import { csvText } from '../files/csv.ts'
import { locationKinds } from './locations.ts'
import { lotStatuses } from './lot.ts'

export const recallParcelSchema = z.object({
  orderId: id,
  orderNumber: z.string(),
  parcelId: id,
  sscc: z.string(),
  tracking: z.string(),
  carrier: z.string(),
  status: z.enum(parcelStatuses),
  /** Null while it has not left. */
  handedOverAt: instant.nullable(),
  units: count,
  shipTo: addressSchema,
  email: z.string(),
})
export type RecallParcel = z.output<typeof recallParcelSchema>

export const recallPlaceSchema = z.object({
  stockId: id,
  locationId: id,
  location: z.string(),
  kind: z.enum(locationKinds),
  units: count,
  allocated: count,
})

/** Everything that the shop knows of one lot: who got it, and what is still in the house. */
export const recallSchema = z.object({
  itemId: id,
  sku: z.string(),
  name: z.string(),
  lot: z.string(),
  status: z.enum(lotStatuses),
  reason: z.string(),
  expiresOn: day.nullable(),
  /** The ones that left first; those that are still here after them. */
  parcels: z.array(recallParcelSchema),
  places: z.array(recallPlaceSchema),
})
export type Recall = z.output<typeof recallSchema>

const columns = [
  'order',
  'sent on',
  'units',
  'name',
  'email',
  'phone',
  'address',
  'carrier',
  'tracking',
  'parcel',
  'state',
  'sku',
  'lot',
] as const

/** One line a parcel, for letters and mails. `dayText`: the day of an instant in the shop's calendar. */
export function recallCsv({ sku, lot, parcels }: Recall, dayText: (at: number) => string): string {
  const rows = parcels.map(({ shipTo, ...parcel }) => [
    parcel.orderNumber,
    parcel.handedOverAt === null ? '' : dayText(parcel.handedOverAt),
    String(parcel.units),
    shipTo.name,
    parcel.email,
    shipTo.phone,
    [shipTo.company, shipTo.line1, shipTo.line2, shipTo.line3, `${shipTo.postcode} ${shipTo.city}`.trim(), shipTo.region, shipTo.country]
      .filter((part) => part !== '')
      .join(', '),
    parcel.carrier,
    parcel.tracking,
    parcel.sscc,
    parcel.status,
    sku,
    lot,
  ])
  return csvText([columns, ...rows])
}
