import { newStockChannel, type StockChannel } from '../../domain/channels/formats.ts'
import { channels } from '../orders/queue.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'

/** Files that a channel may be told by before its first order came. */
const everybodys = ['shopify', 'amazon']

/** Channels that can be told what they may sell: those of Settings as these say, then the others. */
export async function stockChannels(db: Reader): Promise<readonly StockChannel[]> {
  const said = (await theShop(db)).channels ?? []
  const names = new Set(said.map(({ channel }) => channel))
  const others = [...new Set([...(await channels(db)), ...everybodys])].filter((channel) => !names.has(channel)).sort()
  return [...said, ...others.map(newStockChannel)]
}

export async function stockChannel(db: Reader, channel: string): Promise<StockChannel> {
  return (await stockChannels(db)).find((known) => known.channel === channel) ?? newStockChannel(channel)
}
