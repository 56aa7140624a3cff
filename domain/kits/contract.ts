import { z } from 'zod'
import { command, count, id, quantity, query } from '../service/define.ts'

const partSchema = z.object({ itemId: id, sku: z.string(), name: z.string(), quantity, available: count })

export interface KitRefusals {
  'kit.itself': { readonly sku: string }
  /** Kits are made of items that lie somewhere, not of kits. */
  'kit.nested': { readonly sku: string }
  /** A limit counts what leaves, and a kit leaves as its parts. */
  'kit.capped': { readonly sku: string }
  /** Nothing lies on a shelf as a kit. */
  'kit.not_stocked': { readonly sku: string }
  'kit.has_stock': { readonly sku: string; readonly onHand: number }
}

export const kitsContract = {
  /** What an item is made of, and how many can be made of what is free; no part: it is no kit. */
  'kits.ofItem': query(z.object({ itemId: id }), z.object({ parts: z.array(partSchema), available: count })),
  /** Orders that come from now on are picked by these parts. Without any the item is none any more. */
  'kits.set': command(
    z.object({ itemId: id, parts: z.array(z.object({ sku: z.string().trim().min(1).max(80), quantity })).max(30) }),
    z.object({ parts: count }),
  ),
} as const
