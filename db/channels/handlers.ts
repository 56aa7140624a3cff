import { channelsContract } from '../../domain/channels/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { variantSchema } from '../../domain/stock/items.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import type { Reader } from '../schema.ts'
import { type ChannelOffers, channelOffers, countsOf, exportStock, markTold } from './export.ts'
import { stockFile } from './file.ts'
import { stockChannels } from './known-channels.ts'
import { lastExport } from './last-export.ts'

const pageSize = 100

export const channelsHandlers: HandlersFor<typeof channelsContract> = {
  'channels.list': onQuery(channelsContract['channels.list'], async (db) => {
    const known = await stockChannels(db)
    const channels = []
    for (const channel of known) {
      const last = await lastExport(db, channel.channel)
      channels.push({ ...channel, lastAt: last?.at ?? null, lastRows: last?.rows ?? 0 })
    }
    return { channels }
  }),

  'channels.stock': onQuery(channelsContract['channels.stock'], (_db, { only, after = 0, limit = pageSize, ...asked }, { now, store }) =>
    store.snapshot(async (db) => {
      const found = await channelOffers(db, asked, now)
      const wanted = only === 'all' ? found.offers : found.offers.filter(({ offered, before }) => offered !== before)
      const rows = await withVariants(db, wanted.slice(after, after + limit))
      return { rows, next: wanted.length > after + limit ? after + limit : null, counts: countsOf(found) }
    }),
  ),

  'channels.export': onCommand(channelsContract['channels.export'], (tx, asked, context) => exportStock(tx, context, asked)),
  'channels.told': onCommand(channelsContract['channels.told'], async (tx, { exportId }, context) => ({
    rows: await markTold(tx, context, exportId),
  })),
  'channels.file': onQuery(channelsContract['channels.file'], (_db, { exportId }, { now, store }) =>
    store.snapshot((db) => stockFile(db, exportId, now)),
  ),

  'channels.setBuffer': onCommand(channelsContract['channels.setBuffer'], async (tx, { itemId, units }, context) => {
    const item = await tx.selectFrom('item').select('id').where('id', '=', itemId).executeTakeFirst()
    if (!item) return refuse('item.unknown', { code: String(itemId) })
    await tx.deleteFrom('channel_buffer').where('item_id', '=', itemId).execute()
    if (units !== null) await tx.insertInto('channel_buffer').values({ item_id: itemId, units }).execute()
    context.subject('item', itemId)
    context.touch('items')
    return { units }
  }),
}

/** Only the rows that are looked at say what tells them from their siblings. */
async function withVariants(db: Reader, offers: ChannelOffers['offers']) {
  if (offers.length === 0) return []
  const rows = await db
    .selectFrom('item')
    .select(['id', 'variant'])
    .where(
      'id',
      'in',
      offers.map(({ itemId }) => itemId),
    )
    .execute()
  const variants = new Map(rows.map(({ id, variant }) => [id, variantSchema.parse(JSON.parse(variant))]))
  return offers.map((offer) => ({ ...offer, variant: variants.get(offer.itemId) ?? {} }))
}
