import type { IdTable, Store } from '../../dialect/store.ts'
import type { Writer } from '../../schema.ts'

/** Hands out ids that were taken in advance, so that rows can name each other before any is written. */
export interface Ids {
  take(table: IdTable): number
}

export async function takeIds(tx: Writer, store: Store, counts: Partial<Readonly<Record<IdTable, number>>>): Promise<Ids> {
  const free = new Map<string, Iterator<number>>()
  for (const table of tables) free.set(table, (await store.nextIds(tx, table, counts[table] ?? 0)).values())
  return {
    take: (table) => {
      const next = free.get(table)?.next()
      if (!next || next.done === true) throw new RangeError(`too few ids were taken for ${table}`)
      return next.value
    },
  }
}

const tables = [
  'photo',
  'item',
  'lot',
  'location',
  'stock',
  'move',
  'batch',
  'sales_order',
  'order_line',
  'pick_task',
  'parcel',
  'manifest',
  'supplier',
  'purchase_order',
  'purchase_line',
  'receipt',
  'receipt_line',
] as const
