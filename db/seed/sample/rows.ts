import type { Insertable } from 'kysely'
import { insertRows } from '../../dialect/insert-rows.ts'
import type { Schema, Writer } from '../../schema.ts'

/** A table comes after those that it refers to. */
const inOrder = [
  'photo',
  'item',
  'item_barcode',
  'lot',
  'location',
  'stock',
  'supplier',
  'item_supplier',
  'purchase_order',
  'purchase_line',
  'receipt',
  'receipt_line',
  'cost_change',
  'manifest',
  'batch',
  'sales_order',
  'order_token',
  'order_line',
  'batch_order',
  'pick_task',
  'parcel',
  'parcel_line',
  'parcel_check',
  'pack_act',
  'move',
  'receipt_act',
  'pick_act',
  'parcel_content',
] as const
type Table = (typeof inOrder)[number]

/** The rows of the sample shop before they are written. */
export type Rows = { readonly [T in Table]: Insertable<Schema[T]>[] }

export function noRows(): Rows {
  return {
    photo: [],
    item: [],
    item_barcode: [],
    lot: [],
    location: [],
    stock: [],
    supplier: [],
    item_supplier: [],
    purchase_order: [],
    purchase_line: [],
    receipt: [],
    receipt_line: [],
    cost_change: [],
    manifest: [],
    batch: [],
    sales_order: [],
    order_token: [],
    order_line: [],
    batch_order: [],
    pick_task: [],
    parcel: [],
    parcel_line: [],
    parcel_check: [],
    pack_act: [],
    move: [],
    receipt_act: [],
    pick_act: [],
    parcel_content: [],
  }
}

export async function writeRows(tx: Writer, rows: Rows): Promise<void> {
  for (const table of inOrder) await insertRows(tx, table, rows[table])
}
