import type { Listing } from '../../domain/channels/stock-line.ts'
import type { StockChannel } from '../../domain/channels/formats.ts'
import { variantSchema } from '../../domain/stock/items.ts'
import type { Reader } from '../schema.ts'
import { z } from 'zod'

const optionsSchema = z.array(z.string())

/** What the channel calls this warehouse: as Settings say, else as its own file did where it named one place only. */
export async function locationOf(db: Reader, { channel, location }: StockChannel): Promise<string | null> {
  if (location !== '') return location
  const rows = await db.selectFrom('channel_listing').select('location').distinct().where('channel', '=', channel).limit(2).execute()
  return rows.length === 1 ? (rows[0]?.location ?? null) : null
}

/** How a channel knows each item: by its own stock file, else by what its list of products said. */
export async function listingsOf(db: Reader, channel: string, location: string): Promise<ReadonlyMap<number, Listing>> {
  const items = await db.selectFrom('item').select(['id', 'name', 'product', 'variant']).where('product', '!=', '').execute()
  const found = new Map<number, Listing>()
  for (const { id, name, product, variant } of items) {
    const options = Object.entries(variantSchema.parse(JSON.parse(variant)))
      .slice(0, 3)
      .flat()
    const plain = { hsCode: '', origin: '', bin: '' }
    found.set(id, { handle: product, title: name, options: options.length === 0 ? ['Title', 'Default Title'] : options, ...plain })
  }
  const listed = await db
    .selectFrom('channel_listing')
    .selectAll()
    .where('channel', '=', channel)
    .where('location', '=', location)
    .execute()
  for (const { item_id: itemId, handle, title, options, hs_code: hsCode, origin, bin } of listed) {
    found.set(itemId, { handle, title, options: optionsSchema.parse(JSON.parse(options)), hsCode, origin, bin })
  }
  return found
}
