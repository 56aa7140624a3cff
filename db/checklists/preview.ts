import { appliesTo, type ChecklistFacts } from '../../domain/checklists/applies.ts'
import type { Applies, checklistsContract } from '../../domain/checklists/contract.ts'
import type { z } from 'zod'
import { groupBy } from '../../domain/collection/group-by.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'
import { readFlags } from '../stock/items.ts'

type Preview = z.output<(typeof checklistsContract)['checklists.preview']['output']>

/** Open orders that are looked at, the most urgent first, and how many of those that match are named. */
const looked = 1000
const named = 20

/** Which of the open orders would be asked this list. */
export async function previewOf(db: Reader, applies: Applies): Promise<Preview> {
  const orders = await db
    .selectFrom('sales_order')
    .innerJoin('customer', 'customer.id', 'sales_order.customer_id')
    .select(['sales_order.id as orderId', 'number', 'sales_order.channel', 'ship_country as country', 'service_level as service'])
    .select('customer.tier')
    .where('is_open', '=', 1)
    .orderBy('promise_at')
    .orderBy('sales_order.id')
    .limit(looked)
    .execute()
  const items = await itemsOf(
    db,
    orders.map(({ orderId }) => orderId),
  )
  const matching = orders.filter((order) => appliesTo(applies, { ...order, items: items.get(order.orderId) ?? [] }))
  return {
    matching: matching.length,
    of: orders.length,
    orders: matching.slice(0, named).map(({ tier: _tier, ...order }) => order),
  }
}

async function itemsOf(db: Reader, orderIds: readonly number[]) {
  const rows =
    orderIds.length === 0
      ? []
      : await db
          .selectFrom('order_line')
          .innerJoin('item', 'item.id', 'order_line.item_id')
          .select(['order_line.order_id as orderId', 'item.flags', 'item.category'])
          .where('order_line.order_id', 'in', orderIds)
          .execute()
  return groupBy(
    rows.map((row): ChecklistFacts['items'][number] & { readonly orderId: number } => ({ ...row, flags: readFlags(row.flags) })),
    (row) => row.orderId,
  )
}

type Words = z.output<(typeof checklistsContract)['checklists.words']['output']>

/** What orders and items say and what the shop calls its customers, to choose from. */
export async function checklistWords(db: Reader): Promise<Words> {
  const orders = db.selectFrom('sales_order').distinct()
  const [categories, countries, channels, services] = await Promise.all([
    db.selectFrom('item').distinct().select('category as word').where('category', '!=', '').orderBy('category').limit(most).execute(),
    orders.select('ship_country as word').where('ship_country', '!=', '').orderBy('ship_country').limit(most).execute(),
    orders.select('channel as word').orderBy('channel').limit(most).execute(),
    orders.select('service_level as word').where('service_level', '!=', '').orderBy('service_level').limit(most).execute(),
  ])
  const { shop } = await readShop(db)
  return {
    tiers: [...(shop?.tiers ?? [])],
    categories: words(categories),
    countries: words(countries),
    channels: words(channels),
    services: words(services),
  }
}

const most = 200

function words(rows: readonly { readonly word: string }[]): string[] {
  return rows.map(({ word }) => word)
}
