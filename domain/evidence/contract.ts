import { z } from 'zod'
import { checkKinds } from '../checklists/contract.ts'
import { parcelStatuses } from '../packing/contract.ts'
import { count, day, id, instant, query } from '../service/define.ts'
import { addressSchema } from '../settings/contract.ts'
import { variantSchema } from '../stock/items.ts'

/** Something that was done with the parcel, and by whom; empty where nobody was signed in. */
const done = z.object({ at: instant, person: z.string() })

export const parcelPageSchema = z.object({
  id,
  /** Own code of the parcel, and the number its label carries. */
  code: z.string(),
  sscc: z.string(),
  /** Numbers of labels that count no longer. */
  oldLabels: z.array(z.string()),
  status: z.enum(parcelStatuses),
  orderId: id,
  orderNumber: z.string(),
  channel: z.string(),
  customer: z.string(),
  shipTo: addressSchema,
  packer: z.string(),
  station: z.string(),
  openedAt: instant,
  closed: done.nullable(),
  labelled: done.nullable(),
  handedOver: done.nullable(),
  /** Its name, as the shop calls it. */
  carton: z.string(),
  weightGrams: count.nullable(),
  /** Nobody weighed it: the weight is what the items and the carton say. */
  weightComputed: z.boolean(),
  carrier: z.string(),
  service: z.string(),
  tracking: z.string(),
  contents: z.array(
    z.object({
      lineId: id,
      sku: z.string(),
      name: z.string(),
      variant: variantSchema,
      photoId: id.nullable(),
      expected: count,
      verified: count,
      lots: z.array(z.object({ code: z.string(), expiresOn: day.nullable(), units: count })),
    }),
  ),
  /** The scans that count, in their order; of parcels packed by an older Packbench the code is empty. */
  scans: z.array(done.extend({ id, code: z.string(), sku: z.string(), units: count })),
  checks: z.array(
    z.object({
      key: z.string(),
      text: z.string(),
      kind: z.enum(checkKinds),
      required: z.boolean(),
      done: z.boolean(),
      skipped: z.boolean(),
      /** In words, with its unit; empty for a tick and a photo. */
      answer: z.string(),
      photoId: id.nullable(),
      person: z.string(),
      at: instant,
      /** The list that asked it, and in which version; null for one that stands in none. */
      list: z.object({ name: z.string(), version: count }).nullable(),
    }),
  ),
  /** What was refused at the bench and at the door: wrong scans, wrong answers. The last ones, oldest first. */
  stops: z.array(done.extend({ id, code: z.string(), params: z.record(z.string(), z.unknown()) })),
})
export type ParcelPage = z.output<typeof parcelPageSchema>

export const evidenceContract = {
  /** Everything that is known of how one parcel was packed and left. */
  'evidence.parcel': query(z.object({ parcelId: id }), parcelPageSchema),
} as const
