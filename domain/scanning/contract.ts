import { z } from 'zod'
import { id, query, scan } from '../service/define.ts'

/** What a code says it is, whatever screen it is scanned on. */
export const meaningSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item'), itemId: id, sku: z.string(), name: z.string(), quantity: z.int() }),
  z.object({ kind: z.literal('bin'), locationId: id, code: z.string() }),
  z.object({ kind: z.literal('tote'), locationId: id, code: z.string(), orderId: id.nullable(), orderNumber: z.string() }),
  z.object({ kind: z.literal('order'), orderId: id, number: z.string(), status: z.string() }),
  z.object({ kind: z.literal('parcel'), parcelId: id, orderId: id, orderNumber: z.string(), status: z.string() }),
  z.object({ kind: z.literal('person'), staffId: id, name: z.string() }),
  z.object({ kind: z.literal('batch'), batchId: id, code: z.string(), status: z.string() }),
  z.object({ kind: z.literal('command'), command: z.string() }),
  z.object({ kind: z.literal('damaged'), text: z.string() }),
  z.object({ kind: z.literal('unknown'), text: z.string() }),
])
export type Meaning = z.output<typeof meaningSchema>

export const scanningContract = {
  'scanning.resolve': query(z.object({ code: scan }), meaningSchema),
} as const
