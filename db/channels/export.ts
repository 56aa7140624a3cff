import { newStockChannel, type StockChannel } from '../../domain/channels/formats.ts'
import { refuse } from '../../domain/refusal.ts'
import { insertRow, insertRows } from '../dialect/insert-rows.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { committedIn } from './committed.ts'
import { stockChannel } from './known-channels.ts'
import { offeredBefore } from './last-export.ts'
import { listingsOf, locationOf } from './listings.ts'
import { type Offer, offersFor } from './offers.ts'

interface Asked {
  readonly channel: string
  readonly buffer?: number | undefined
}

export interface ChannelOffers {
  readonly channel: StockChannel
  readonly location: string
  readonly offers: readonly (Offer & { readonly before: number | null })[]
  /** Items that the channel cannot be told of, because nobody knows what it calls them. */
  readonly leftOut: number
}

/** What a channel would be told now, against what it was told last. */
export async function channelOffers(db: Reader, { channel: name, buffer }: Asked, now: number): Promise<ChannelOffers> {
  const known = await stockChannel(db, name)
  const channel = { ...newStockChannel(name), ...known, ...(buffer === undefined ? {} : { buffer }) }
  const all = await offersFor(db, channel, now)
  const before = await offeredBefore(db, name)
  const location = channel.format === 'shopify-inventory' ? await locationOf(db, channel) : ''
  if (location === null) return refuse('channel.location_needed', { channel: name })
  const listings = channel.format === 'shopify-inventory' ? await listingsOf(db, name, location) : null
  const told = listings === null ? all : all.filter(({ itemId }) => listings.has(itemId))
  return {
    channel,
    location,
    offers: told.map((offer) => ({ ...offer, before: before.get(offer.itemId) ?? null })),
    leftOut: all.length - told.length,
  }
}

export function countsOf({ offers, leftOut }: ChannelOffers) {
  return {
    rows: offers.length,
    changed: offers.filter(({ offered, before }) => offered !== before).length,
    units: offers.reduce((sum, { offered }) => sum + offered, 0),
    leftOut,
  }
}

/** Keeps what a channel is to be told, so that its file can be written, and written again. */
export async function exportStock(tx: Writer, context: CommandContext, asked: Asked) {
  const found = await channelOffers(tx, asked, context.now)
  const { channel, location, offers } = found
  if (offers.length === 0) refuse('channel.nothing_to_offer', { channel: channel.channel })
  const committed = channel.format === 'shopify-inventory' ? await committedIn(tx, channel.channel) : new Map<number, number>()
  const exportId = await insertRow(tx, 'channel_export', {
    channel: channel.channel,
    format: channel.format,
    buffer: channel.buffer,
    location,
    at: context.now,
    staff_id: context.staffId,
    rows: offers.length,
    told_at: null,
  })
  await insertRows(
    tx,
    'channel_export_row',
    offers.map(({ itemId, offered }) => ({ export_id: exportId, item_id: itemId, offered, committed: committed.get(itemId) ?? 0 })),
  )
  await forgetOlder(tx, channel.channel)
  return { exportId, ...countsOf(found) }
}

/** Its file was saved: the next one is compared with it. */
export async function markTold(tx: Writer, context: CommandContext, exportId: number): Promise<number> {
  const told = await tx
    .updateTable('channel_export')
    .set({ told_at: context.now })
    .where('id', '=', exportId)
    .returning('rows')
    .executeTakeFirst()
  if (!told) return refuse('channel.file_gone', { channel: String(exportId) })
  context.touch('items')
  return told.rows
}

/** The last that was told, and the one that is about to be. */
const filesKept = 2

async function forgetOlder(tx: Writer, channel: string): Promise<void> {
  const kept = await tx
    .selectFrom('channel_export')
    .select('id')
    .where('channel', '=', channel)
    .orderBy((eb) => eb.fn.coalesce('told_at', 'at'), 'desc')
    .orderBy('id', 'desc')
    .limit(filesKept)
    .execute()
  await tx
    .deleteFrom('channel_export_row')
    .where('export_id', 'in', (eb) =>
      eb
        .selectFrom('channel_export')
        .select('id')
        .where('channel', '=', channel)
        .where(
          'id',
          'not in',
          kept.map(({ id }) => id),
        ),
    )
    .execute()
}
