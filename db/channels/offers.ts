import { offered, offeredKits } from '../../domain/channels/offer.ts'
import type { StockChannel } from '../../domain/channels/formats.ts'
import { appliesAt } from '../../domain/caps/judge.ts'
import { groupBy } from '../../domain/collection/group-by.ts'
import { parts } from '../../domain/collection/parts.ts'
import { kitsOf } from '../../domain/kits/explode.ts'
import { soldUnder } from '../caps/had.ts'
import { capRules } from '../caps/rules.ts'
import type { Reader } from '../schema.ts'
import { shopDay } from '../settings/shop.ts'
import { availableOf } from '../stock/available.ts'
import { unclaimedReserve } from '../stock/replenish/reserves.ts'

export interface Offer {
  readonly itemId: number
  readonly sku: string
  readonly name: string
  readonly available: number
  readonly buffer: number
  readonly ownBuffer: number | null
  readonly limitLeft: number | null
  readonly offered: number
}

const itemsAtOnce = 5000

/** What each item may be offered as in a channel, sorted by SKU. A kit is as many as its parts may offer together. */
export async function offersFor(db: Reader, { buffer }: Pick<StockChannel, 'buffer'>, now: number): Promise<readonly Offer[]> {
  const items = await db
    .selectFrom('item')
    .leftJoin('channel_buffer', 'channel_buffer.item_id', 'item.id')
    .select(['item.id', 'item.sku', 'item.name', 'channel_buffer.units as own'])
    .where('active', '=', 1)
    .orderBy('sku_key')
    .execute()
  const today = await shopDay(db, now)
  const free = new Map<number, number>()
  for (const some of parts(items, itemsAtOnce)) {
    const ids = some.map(({ id }) => id)
    const reserve = await unclaimedReserve(db, ids, today)
    for (const [id, units] of await availableOf(db, ids, today)) free.set(id, units + (reserve.get(id) ?? 0))
  }
  const left = await limitsLeft(db, now)
  const singles = new Map(
    items.map(({ id, sku, name, own }): [number, Offer] => {
      const part = { available: free.get(id) ?? 0, buffer: own ?? buffer, limitLeft: left.get(id) ?? null }
      return [id, { itemId: id, sku, name, ownBuffer: own, ...part, offered: offered(part) }]
    }),
  )
  const kits = await kitParts(db)
  return [...singles.values()].map((single) => {
    const made = kits.get(single.itemId)
    return made === undefined ? single : kitOffer(single, made, singles)
  })
}

/** The parts hold back what they hold back; a kit only what was said for itself. */
function kitOffer(kit: Offer, made: readonly KitPartRow[], singles: ReadonlyMap<number, Offer>): Offer {
  const of = made.map(({ partId, quantity }) => ({ quantity, part: singles.get(partId) }))
  const available = kitsOf(of.map(({ quantity, part }) => ({ quantity, available: part?.available ?? 0 })))
  const most = offeredKits(of.map(({ quantity, part }) => ({ quantity, offered: part?.offered ?? 0 })))
  const buffer = kit.ownBuffer ?? 0
  return { ...kit, available, buffer, offered: Math.min(most, offered({ available, buffer, limitLeft: null })) }
}

interface KitPartRow {
  readonly kitId: number
  readonly partId: number
  readonly quantity: number
}

async function kitParts(db: Reader): Promise<ReadonlyMap<number, readonly KitPartRow[]>> {
  const rows = await db.selectFrom('kit_part').select(['kit_id as kitId', 'part_id as partId', 'quantity']).execute()
  return groupBy(rows, ({ kitId }) => kitId)
}

async function limitsLeft(db: Reader, now: number): Promise<ReadonlyMap<number, number>> {
  const left = new Map<number, number>()
  for (const rule of await capRules(db, false)) {
    if (rule.kind === 'total' && appliesAt(rule, now)) left.set(rule.itemId, Math.max(0, rule.units - (await soldUnder(db, rule))))
  }
  return left
}
