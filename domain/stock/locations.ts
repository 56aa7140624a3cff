import { z } from 'zod'
import { command, count, id, name, query, text } from '../service/define.ts'

export const locationKinds = [
  'bin',
  'receiving',
  'quarantine',
  'staging',
  'tote',
  'supplier',
  'customer',
  'adjustment',
  'scrap',
  'cart',
] as const
export type LocationKind = (typeof locationKinds)[number]

/** face: orders are picked from it; reserve: its goods fill pick faces; closed: no order gets anything from it. */
export const placeRoles = ['face', 'reserve', 'closed'] as const
export type PlaceRole = (typeof placeRoles)[number]

export const locationSchema = z.object({
  id,
  kind: z.enum(locationKinds),
  code: name,
  zone: text(40),
  /** Bins are walked in this order; equal numbers by code. */
  walkOrder: z.int(),
  /** Allocation offers stock only from pick faces; what is not a bin is closed. */
  role: z.enum(placeRoles),
  /** Where a bin stands, both from 1, where its name does not say it: the aisle, and the bay along it. Both or none. */
  aisle: z.int().min(1).nullable(),
  bay: z.int().min(1).nullable(),
})
export type Location = z.output<typeof locationSchema>

export const contentsSchema = z.object({
  locationId: id,
  units: count,
  /** Different items and lots. */
  lots: count,
  /** Of a tote: the order whose goods lie in it or are about to; null where it is free, or where several share it. */
  orderId: id.nullable(),
  orderNumber: z.string(),
  /** Who walks with it, and at which station; empty where it stands. */
  person: z.string(),
  station: z.string(),
})
export type Contents = z.output<typeof contentsSchema>

export const locationsContract = {
  /** What lies in every bin or tote; empty ones that no order has are left out. */
  'locations.contents': query(z.object({ kind: z.enum(['bin', 'tote']) }), z.object({ contents: z.array(contentsSchema) })),
  'locations.list': query(z.object({ kind: z.enum(locationKinds).optional() }), z.object({ locations: z.array(locationSchema) })),
  'locations.add': command(
    z.object({
      kind: z.enum(['bin', 'tote']),
      code: name,
      zone: text(40).optional(),
      walkOrder: z.int().optional(),
      /** Of a bin; a pick face where nothing is said. */
      role: z.enum(placeRoles).optional(),
    }),
    locationSchema,
  ),
  'locations.change': command(locationSchema, locationSchema),
} as const
