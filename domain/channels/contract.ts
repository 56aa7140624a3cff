import { z } from 'zod'
import { command, count, id, instant, query } from '../service/define.ts'
import { variantSchema } from '../stock/items.ts'
import { offerCounts, stockChannelSchema, stockFormats } from './formats.ts'

export const channelStockRowSchema = z.object({
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  /** Units that could be promised now; of a kit, what its parts make. */
  /** In pick faces, and in reserve where no order waits for it. */
  available: count,
  buffer: count,
  /** Said for this item; null: the channel's. */
  ownBuffer: count.nullable(),
  /** What the limit for all still lets through; null: there is none today. */
  limitLeft: count.nullable(),
  offered: count,
  /** In the file before; null: it was in none. */
  before: count.nullable(),
})
export type ChannelStockRow = z.output<typeof channelStockRowSchema>

export interface ChannelRefusals {
  'channel.location_needed': { readonly channel: string }
  'channel.nothing_to_offer': { readonly channel: string }
  'channel.file_gone': { readonly channel: string }
}

const channel = z.string().trim().min(1).max(40)
const said = { channel, buffer: stockChannelSchema.shape.buffer.optional() }

export const channelsContract = {
  /** Channels of Settings, and those that orders came from, each with its last stock file. */
  'channels.list': query(
    z.object({}),
    z.object({ channels: z.array(stockChannelSchema.extend({ lastAt: instant.nullable(), lastRows: count })) }),
  ),
  /** What each item would be offered as, sorted by SKU. `buffer`: instead of the channel's; `after`: rows to pass over. */
  'channels.stock': query(
    z.object({ ...said, only: z.enum(['all', 'changed']), after: count.optional(), limit: z.int().min(1).max(200).optional() }),
    z.object({ rows: z.array(channelStockRowSchema), next: count.nullable(), counts: offerCounts }),
  ),
  /** Keeps what the channel is to be told; `channels.file` is the file of it, and `channels.told` says that it was saved. */
  'channels.export': command(z.object(said), offerCounts.extend({ exportId: id })),
  'channels.file': query(
    z.object({ exportId: id }),
    z.object({
      channel: z.string(),
      format: z.enum(stockFormats),
      fileName: z.string(),
      mime: z.string(),
      bytes: z.instanceof(Uint8Array),
      rows: count,
    }),
  ),
  'channels.told': command(z.object({ exportId: id }), z.object({ rows: count })),
  /** Units of one item that stay unsold in every channel; null: each channel's own buffer. */
  'channels.setBuffer': command(
    z.object({ itemId: id, units: stockChannelSchema.shape.buffer.nullable() }),
    z.object({ units: count.nullable() }),
  ),
} as const
