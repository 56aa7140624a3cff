import { newChecklists } from '../../../domain/checklists/new-checklists.ts'
import type { ArrivingOrder } from '../../../domain/orders/plan.ts'
import type { Shop } from '../../../domain/settings/contract.ts'
import { checklistsInUse } from '../../checklists/in-use.ts'
import { addChecklist } from '../../checklists/save.ts'
import { createOrders } from '../../orders/create.ts'
import { customersOf } from '../../orders/customers.ts'
import { nextSsccs } from '../../packing/next-sscc.ts'
import type { Writer } from '../../schema.ts'
import type { CommandContext } from '../../service/handle.ts'
import { readShop } from '../../settings/shop.ts'
import { digits } from '../people/market.ts'
import { type Random, random } from '../random.ts'
import { refuseUsed } from '../refuse-used.ts'
import { buyingIds, seedBuying } from './buying.ts'
import { daysOfPast, openWishes, pastWishes, startedWishes } from './calendar.ts'
import { stockMaterial } from './materials.ts'
import { sampleOrders } from './demand.ts'
import { takeIds } from './ids.ts'
import { numberMovesByTime } from './in-time-order.ts'
import { settleLedger } from './ledger.ts'
import { noRows, writeRows } from './rows.ts'
import { pastRounds, startedRounds, takenAt } from './rounds.ts'
import { sampleChecklists, sampleShop, sampleStaff, withSampleLists } from './shop-lists.ts'
import { sampleWarehouse, type Stocked, warehouseIds } from './warehouse.ts'
import type { Workshop } from './work.ts'
import { workedOrder, workRound } from './worked-orders.ts'

const day = 86_400_000
const holds = ['payment', 'address', 'fraud', 'customer', 'other'] as const

export interface SampleCounts {
  readonly items: number
  readonly orders: number
  readonly shipped: number
}

/** Fills an empty shop with one that has been at work for three weeks. The same every time, seen from the same instant. */
export async function seedSample(tx: Writer, context: CommandContext): Promise<SampleCounts> {
  await refuseUsed(tx)
  const { now, store } = context
  const shop = await stockLists(tx)
  await addChecklists(tx, context)
  const checklists = await checklistsInUse(tx)
  const staffIds = await hire(tx)
  const dice = random(2026)
  const wishes = [
    ...pastWishes(dice, now, shop.timeZone).map((wish) => ({ ...wish, fate: 'past' }) as const),
    ...startedWishes(dice, now).map((wish) => ({ ...wish, fate: 'started' }) as const),
    ...openWishes(dice, now).map((wish) => ({ ...wish, fate: 'open' }) as const),
  ].sort((a, b) => a.orderedAt - b.orderedAt)
  const most = wishes.length * linesAtMost
  const ids = await takeIds(tx, store, {
    ...warehouseIds,
    sales_order: wishes.length,
    order_line: most,
    pick_task: most,
    ...buyingIds,
    move: 3 * most + 3 * warehouseIds.stock,
    batch: wishes.length,
    parcel: wishes.length,
    manifest: (daysOfPast + 2) * shop.carriers.length,
  })
  const rows = noRows()
  const warehouse = sampleWarehouse(dice, ids, rows, now, shop.timeZone)
  const orders = sampleOrders(dice, warehouse.goods, wishes, shop.currency)
  const ofFate = (fate: 'past' | 'started' | 'open') => orders.filter((_, place) => wishes[place]?.fate === fate)
  const workshop: Workshop = { random: dice, ids, rows, shop, checklists, ...(await numbers(tx, shop, dice, orders.length)) }
  const left = ofFate('past').filter((order) => takenAt(order, workshop) < now - 600_000)
  const crew = { staffIds, toteIds: warehouse.toteIds }
  const goodsOf = bySku(warehouse.goods)
  const past = left.map((order) => workedOrder(workshop, order, goodsOf))
  const started = ofFate('started').map((order) => workedOrder(workshop, order, goodsOf))
  const customerOf = await customers(tx, [...left, ...ofFate('started')])
  const rounds = [...pastRounds(workshop, past, crew), ...startedRounds(workshop, started, crew, now)]
  for (const round of rounds) workRound(workshop, round, customerOf)
  const openedAt = now - (daysOfPast + 1) * day
  settleLedger(rows, ids, openedAt)
  const { goods } = warehouse
  const docks = { ids, rows, goods, openedAt, currency: shop.currency, timeZone: shop.timeZone, staffId: staffIds[0] ?? 0 }
  await seedBuying(tx, context, docks)
  numberMovesByTime(rows)
  await writeRows(tx, rows)
  await stockMaterial(tx, shop, openedAt)
  await createOrders(tx, context, withTags(withHolds(ofFate('open')), shop), { importId: null })
  context.touch('settings', 'checklists', 'people', 'items', 'stock', 'orders', 'picking', 'packing', 'shipping', 'materials', 'purchasing')
  return { items: warehouse.goods.length, orders: past.length + started.length + ofFate('open').length, shipped: past.length }
}

const linesAtMost = 13

async function stockLists(tx: Writer): Promise<Shop> {
  const { shop, version } = await readShop(tx)
  const filled = withSampleLists(shop ?? sampleShop())
  const row = { key: 'shop', value: JSON.stringify(filled), version: version + 1 }
  await tx
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: row.value, version: row.version }))
    .execute()
  return filled
}

/** A shop that has answered the welcome has the first lists already. */
async function addChecklists(tx: Writer, context: CommandContext): Promise<void> {
  const before = await checklistsInUse(tx)
  const names = new Set(before.map(({ checklist }) => checklist.name))
  for (const checklist of [...newChecklists, ...sampleChecklists]) {
    if (!names.has(checklist.name)) await addChecklist(tx, context, checklist)
  }
}

async function hire(tx: Writer): Promise<readonly number[]> {
  const people = sampleStaff.map(({ name, role }) => ({ name, name_key: name.toLowerCase(), role, active: 1 as const }))
  await tx
    .insertInto('staff')
    .values(people)
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .execute()
  const keys = people.map((person) => person.name_key)
  const rows = await tx.selectFrom('staff').select('id').where('name_key', 'in', keys).orderBy('id').execute()
  return rows.map((row) => row.id)
}

/** Parcels count on from the shop's own numbers; tracking numbers are invented. */
async function numbers(tx: Writer, shop: Shop, dice: Random, count: number) {
  const ssccs = (await nextSsccs(tx, shop, count)).values()
  let sent = 0
  return {
    nextSscc: () => ssccs.next().value ?? '',
    nextTracking: (carrier: string) => `${carrier.slice(0, 2)}${digits(dice, 5)}${String((sent += 1)).padStart(5, '0')}`,
  }
}

function bySku(goods: readonly Stocked[]): (sku: string) => Stocked {
  const bySkus = new Map(goods.map((one) => [one.item.fields.sku, one]))
  return (sku) => {
    const found = bySkus.get(sku)
    if (!found) throw new RangeError(`the sample has no item ${sku}`)
    return found
  }
}

async function customers(tx: Writer, orders: readonly ArrivingOrder[]): Promise<(order: ArrivingOrder) => number> {
  const found = await customersOf(tx, orders, [], async () => {})
  const byOrder = new Map(orders.map((order, place) => [order, found[place]?.id ?? 0]))
  return (order) => byOrder.get(order) ?? 0
}

/** A few customers are more than others. */
function withTags(orders: readonly ArrivingOrder[], { tiers = [] }: Shop): readonly ArrivingOrder[] {
  return orders.map((order, place) => (place % 11 === 4 ? { ...order, tags: tiers.slice(place % 2, (place % 2) + 1) } : order))
}

/** Some of those that came in last wait for an answer. */
function withHolds(orders: readonly ArrivingOrder[]): readonly ArrivingOrder[] {
  return orders.map((order, place) => {
    const hold = place % 12 === 7 ? holds[Math.floor(place / 12) % holds.length] : undefined
    return hold && place > orders.length / 2 ? { ...order, hold } : order
  })
}
