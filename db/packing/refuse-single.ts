import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { variantText } from '../../domain/stock/variant-text.ts'
import { batchHolder, packerOf } from '../picking/reopen.ts'
import { ordersFor } from '../picking/choose.ts'
import type { Reader, Writer } from '../schema.ts'

type Item = Extract<Meaning, { kind: 'item' }>

/** Open orders that are looked through for the one to name; the most urgent ones first. */
const ordersRead = 100

/** No ready order of one unit is free for the unit in the hand: says what waits for it instead, so that it is clear where to go on. */
export async function refuseSingle(tx: Writer, item: Item, scanned: string): Promise<never> {
  const { sku } = item
  const orders = await openOrdersOf(tx, item.itemId)
  const singles = orders.filter(({ units }) => units === 1)
  const named = (number: string) => ({ scanned, sku, number })
  for (const { id, number, batchId } of singles) {
    const holder = batchId === null ? await packerOf(tx, id) : await batchHolder(tx, batchId)
    if (holder !== null) refuse('pack.single_in_work', { ...named(number), holder })
  }
  const picked = singles.find(({ status }) => status === 'picked')
  if (picked) refuse('pack.single_picked', named(picked.number))
  const stopped = singles.find(({ status }) => status === 'on_hold')
  if (stopped) refuse('pack.single_stopped', named(stopped.number))
  const sister = item.product === '' ? null : await readySister(tx, item)
  if (sister !== null) refuse('pack.single_variant', { scanned, sku, variant: variantText(item.variant), expected: sister })
  const larger = orders.find(({ units, status }) => units > 1 && status !== 'backordered')
  if (larger) refuse('pack.single_of_more', named(larger.number))
  const waiting = orders.find(({ status }) => status === 'backordered')
  if (waiting) refuse('pack.single_no_stock', named(waiting.number))
  return refuse('pack.single_nobody', { scanned, sku })
}

/** Those that want units of the item which are not packed yet. */
async function openOrdersOf(db: Reader, itemId: number) {
  return db
    .selectFrom('sales_order')
    .select(['id', 'number', 'status', 'unit_count as units', 'batch_id as batchId'])
    .where('is_open', '=', 1)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('order_line')
          .select('order_line.id')
          .whereRef('order_line.order_id', '=', 'sales_order.id')
          .where('order_line.item_id', '=', itemId)
          .where((eb) => eb(eb('backordered', '+', eb(eb.ref('allocated'), '+', eb.ref('picked'))), '>', 0)),
      ),
    )
    .orderBy('priority', 'desc')
    .orderBy('promise_at')
    .orderBy('id')
    .limit(ordersRead)
    .execute()
}

/** The SKU of another variant of the same product that the most urgent ready order of one unit wants. */
async function readySister(db: Reader, { itemId, product }: Item): Promise<string | null> {
  const row = await ordersFor(db, { kind: 'single_item', zone: '' })
    .innerJoin('pick_task', 'pick_task.order_id', 'sales_order.id')
    .innerJoin('item', 'item.id', 'pick_task.item_id')
    .select('item.sku')
    .where('pick_task.status', '=', 'open')
    .where('item.product', '=', product)
    .where('item.id', '!=', itemId)
    .limit(1)
    .executeTakeFirst()
  return row?.sku ?? null
}
