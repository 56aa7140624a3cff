import { amazonQuantityFile } from '../../domain/channels/amazon-file.ts'
import type { StockFormat } from '../../domain/channels/formats.ts'
import { plainStockFile } from '../../domain/channels/plain-file.ts'
import { shopifyInventoryFile } from '../../domain/channels/shopify-file.ts'
import type { StockLine } from '../../domain/channels/stock-line.ts'
import { dayOf } from '../../domain/orders/days.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { listingsOf } from './listings.ts'
import { offersFor } from './offers.ts'

/** The file of what a channel was told, in its own format. */
export async function stockFile(db: Reader, exportId: number, now: number) {
  const told = await db.selectFrom('channel_export').selectAll().where('id', '=', exportId).executeTakeFirst()
  const lines = told === undefined ? [] : await linesOf(db, told, now)
  if (told === undefined || lines.length < told.rows) return refuse('channel.file_gone', { channel: told?.channel ?? '' })
  const { timeZone } = await theShop(db)
  const { channel, format, location, at } = told
  const { ending, mime, text } = written(format, lines, location)
  const fileName = `stock-${channel.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${dayOf(at, timeZone)}.${ending}`
  return { channel, format, fileName, mime, bytes: new TextEncoder().encode(text), rows: lines.length }
}

interface Told {
  readonly id: number
  readonly channel: string
  readonly format: StockFormat
  readonly buffer: number
  readonly location: string
}

async function linesOf(db: Reader, told: Told, now: number): Promise<readonly StockLine[]> {
  const rows = await db
    .selectFrom('channel_export_row')
    .select(['item_id as itemId', 'offered', 'committed'])
    .where('export_id', '=', told.id)
    .execute()
  const kept = new Map(rows.map((row) => [row.itemId, row]))
  const listings = told.format === 'shopify-inventory' ? await listingsOf(db, told.channel, told.location) : null
  return (await offersFor(db, told, now)).flatMap((offer) => {
    const row = kept.get(offer.itemId)
    return row === undefined
      ? []
      : [{ ...offer, offered: row.offered, committed: row.committed, listing: listings?.get(offer.itemId) ?? null }]
  })
}

function written(format: StockFormat, lines: readonly StockLine[], location: string) {
  switch (format) {
    case 'shopify-inventory':
      return { ending: 'csv', mime: 'text/csv', text: shopifyInventoryFile(lines, location) }
    case 'amazon-quantity':
      return { ending: 'txt', mime: 'text/tab-separated-values', text: amazonQuantityFile(lines) }
    case 'csv':
      return { ending: 'csv', mime: 'text/csv', text: plainStockFile(lines) }
  }
}
