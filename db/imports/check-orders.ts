import { groupBy } from '../../domain/collection/group-by.ts'
import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedOrder } from '../../domain/imports/records.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'
import { itemIdsBySku } from '../stock/item-ids.ts'
import type { CheckedFile } from './checked.ts'
import type { Job } from './job.ts'
import { fingerprint, knownOrders } from './known-orders.ts'
import { itemsFrom } from './new-items.ts'

interface Asked {
  readonly createMissingItems: boolean
  readonly currency: string
  /** What the file calls the column of the SKU. */
  readonly skuColumn: string
}

/** Which orders are new, which are here, and whether their items are known. */
export async function checkOrders(
  db: Reader,
  orders: readonly ImportedOrder[],
  asked: Asked,
  job: Job,
): Promise<Extract<CheckedFile, { kind: 'orders' }>> {
  const { fresh, changed, unchanged } = await sortByNews(db, orders, job)
  const mentions = fresh.flatMap((order) =>
    order.lines.map(({ sku, name, unitPriceMinor }) => ({
      sku,
      name,
      priceMinor: order.currency === asked.currency ? unitPriceMinor : null,
    })),
  )
  const itemIds = await itemIdsBySku(db, new Set(mentions.map((mention) => mention.sku)))
  const newItems = itemsFrom(mentions, itemIds)
  if (asked.createMissingItems || newItems.length === 0) return { kind: 'orders', added: fresh, changed, unchanged, newItems, problems: [] }
  const problems = fresh.map((order) => unknownItems(order, itemIds, asked.skuColumn))
  return {
    kind: 'orders',
    added: fresh.filter((_, at) => problems[at]?.length === 0),
    changed,
    unchanged,
    newItems,
    problems: problems.flat(),
  }
}

async function sortByNews(db: Reader, orders: readonly ImportedOrder[], job: Job) {
  const fresh: ImportedOrder[] = []
  const changed: ImportedOrder[] = []
  let unchanged = 0
  for (const [channel, ofChannel] of groupBy(orders, (order) => order.channel)) {
    const numbers = ofChannel.map((order) => order.number)
    const known = await knownOrders(db, channel, numbers, (done) => job.pause('check', done, orders.length))
    for (const order of ofChannel) {
      const before = known.get(order.number)
      if (before === undefined) fresh.push(order)
      else if (before === fingerprint(order, order.lines)) unchanged++
      else changed.push(order)
    }
  }
  return { fresh, changed, unchanged }
}

/** Each line whose item is not known; the other rows of such an order wait for it. */
function unknownItems(order: ImportedOrder, itemIds: ReadonlyMap<string, number>, skuColumn: string): readonly Problem[] {
  const unknown = order.lines.filter((line) => !itemIds.has(skuKey(line.sku)))
  const [first] = unknown
  if (first === undefined) return []
  return order.lines.map(({ line, sku }) =>
    itemIds.has(skuKey(sku))
      ? { line, column: '', code: 'order_incomplete', params: { number: order.number, line: first.line } }
      : { line, column: skuColumn, code: 'item_unknown', params: { sku } },
  )
}
