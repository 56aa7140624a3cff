import { z } from 'zod'
import { count, text } from '../service/define.ts'

export const stockFormats = ['shopify-inventory', 'amazon-quantity', 'csv'] as const
export type StockFormat = (typeof stockFormats)[number]

/** A channel that is told what it may sell. */
export const stockChannelSchema = z.object({
  /** As its orders name it. */
  channel: text(40).min(1),
  format: z.enum(stockFormats),
  /** Units of each item that stay unsold there, for what is miscounted or sold elsewhere this hour. */
  buffer: z.int().min(0).max(1_000_000),
  /** What the channel calls this warehouse; only Shopify asks. Empty: as its own file named it. */
  location: text(120),
})
export type StockChannel = z.output<typeof stockChannelSchema>

/** A channel that nobody has set up: its own format where it is known, and nothing held back. */
export function newStockChannel(channel: string): StockChannel {
  const known: Readonly<Record<string, StockFormat>> = { shopify: 'shopify-inventory', amazon: 'amazon-quantity' }
  return { channel, format: known[channel.toLowerCase()] ?? 'csv', buffer: 0, location: '' }
}

export const offerCounts = z.object({ rows: count, changed: count, units: count, leftOut: count })
