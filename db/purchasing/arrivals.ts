import type { CallOutput } from '../../domain/contract.ts'
import type { Arrival } from '../../domain/purchasing/contract.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { outstanding } from '../../domain/purchasing/status.ts'
import { awaitedMaterial, packCounts } from '../materials/purchase-lines.ts'
import type { Reader } from '../schema.ts'
import { inShopCurrency } from '../reorder/rates.ts'
import { shopDay } from '../settings/shop.ts'
import { orderWeekdays } from '../suppliers/list.ts'
import { onOrder } from './on-order.ts'
import { purchaseRows } from './rows.ts'

/** What is still to come, the earliest first; what nobody named a day for last. */
export async function arrivals(db: Reader, now: number): Promise<CallOutput<'purchasing.arrivals'>> {
  const today = await shopDay(db, now)
  const awaited = await onOrder(db)
  const items = await named(
    db,
    awaited.map((one) => one.itemId),
  )
  const suppliers = new Map((await db.selectFrom('supplier').select(['id', 'name']).execute()).map((row) => [row.id, row.name]))
  const waiting = await backordered(db)
  const worth = worthIn(await inShopCurrency(db))
  const goods = awaited.map(({ itemId, purchaseId, lineId, supplierId, units, expectedOn, currency, priceMinor }): Arrival => ({
    purchaseId,
    lineId,
    itemId,
    units,
    expectedOn,
    number: purchaseNumber(purchaseId),
    supplier: suppliers.get(supplierId) ?? '',
    sku: items.get(itemId)?.sku ?? '',
    name: items.get(itemId)?.name ?? '',
    late: expectedOn !== null && expectedOn < today,
    backordered: waiting.get(itemId) ?? 0,
    ...worth(units, priceMinor, currency),
  }))
  const all = [...goods, ...(await materialArrivals(db, now, worth))]
  return {
    today,
    arrivals: all.sort((one, other) => (one.expectedOn ?? '9').localeCompare(other.expectedOn ?? '9')),
    takeOrders: await orderDays(db, suppliers),
  }
}

type Worth = (units: number, priceMinor: number | null, currency: string) => Pick<Arrival, 'currency' | 'valueMinor' | 'ownMinor'>

function worthIn(inOwn: (minor: number | null, from: string) => number | null): Worth {
  return (units, priceMinor, currency) => {
    const valueMinor = priceMinor === null ? null : units * priceMinor
    return { currency, valueMinor, ownMinor: inOwn(valueMinor, currency) }
  }
}

/** Suppliers who take orders on some weekdays only. */
async function orderDays(db: Reader, suppliers: ReadonlyMap<number, string>) {
  const weekdays = [...(await orderWeekdays(db))].filter(([, days]) => days.length > 0)
  return weekdays
    .map(([supplierId, days]) => ({ supplierId, supplier: suppliers.get(supplierId) ?? '', weekdays: [...days] }))
    .sort((one, other) => one.supplier.localeCompare(other.supplier))
}

/** Packs that sent orders will still bring, on the day of their order. */
async function materialArrivals(db: Reader, now: number, worth: Worth): Promise<Arrival[]> {
  const lines = await awaitedMaterial(db)
  if (lines.length === 0) return []
  const orders = new Map((await purchaseRows(db, { ids: lines.map((line) => line.purchase_id), now })).map((row) => [row.id, row]))
  return lines.flatMap((line): Arrival[] => {
    const order = orders.get(line.purchase_id)
    const units = outstanding(packCounts(line))
    if (order === undefined || units === 0) return []
    const { number, supplier, expectedOn, late, currency } = order
    const { purchase_id: purchaseId, id: lineId, name } = line
    const value = worth(units, line.price_minor, currency)
    return [{ purchaseId, lineId, itemId: null, units, expectedOn, number, supplier, sku: '', name, late, backordered: 0, ...value }]
  })
}

async function named(db: Reader, itemIds: readonly number[]) {
  if (itemIds.length === 0) return new Map<number, { sku: string; name: string }>()
  const rows = await db.selectFrom('item').select(['id', 'sku', 'name']).where('id', 'in', itemIds).execute()
  return new Map(rows.map(({ id, ...item }) => [id, item]))
}

async function backordered(db: Reader): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('order_line')
    .select(({ fn }) => ['item_id', fn.sum<number>('backordered').as('units')])
    // A literal, so that SQLite takes the partial index of waiting lines.
    .where((eb) => eb('backordered', '>', eb.lit(0)))
    .groupBy('item_id')
    .execute()
  return new Map(rows.map((row) => [row.item_id, row.units]))
}
