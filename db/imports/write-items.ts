import { parts } from '../../domain/collection/parts.ts'
import type { ItemFields } from '../../domain/stock/items.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Writer } from '../schema.ts'
import { barcodeKey } from '../stock/barcode-key.ts'
import { itemColumns, updateItem } from '../stock/save-item.ts'
import type { ChangedItem } from './checked.ts'
import type { Job } from './job.ts'

const itemsAtOnce = 100

/** Adds items that are known to be new. Returns their ids by `skuKey`. */
export async function addItems(tx: Writer, items: readonly ItemFields[], importId: number, job: Job): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>()
  for (const part of parts(items, itemsAtOnce)) {
    const rows = await tx
      .insertInto('item')
      .values(part.map((item) => ({ ...itemColumns(item), photo_id: null, active: 1 as const, version: 1, import_id: importId })))
      .returning(['id', 'sku_key'])
      .execute()
    for (const row of rows) ids.set(row.sku_key, row.id)
    await tx
      .insertInto('lot')
      .values(rows.map((row) => ({ item_id: row.id, code: '', expires_on: null })))
      .execute()
    await addBarcodes(tx, part, ids)
    await job.pause('write', ids.size, items.length)
  }
  return ids
}

async function addBarcodes(tx: Writer, items: readonly ItemFields[], ids: ReadonlyMap<string, number>): Promise<void> {
  const barcodes = items.flatMap((item) =>
    item.barcodes.map(({ code, quantity }) => ({
      item_id: ids.get(skuKey(item.sku)) ?? 0,
      code,
      code_key: barcodeKey(code),
      quantity,
    })),
  )
  if (barcodes.length > 0) await tx.insertInto('item_barcode').values(barcodes).execute()
}

/** Brings items up to date and keeps what they were, so that the import can be taken back. */
export async function changeItems(tx: Writer, changed: readonly ChangedItem[], importId: number, job: Job): Promise<void> {
  for (const [at, { id, version, before, after }] of changed.entries()) {
    await updateItem(tx, id, version, after)
    await tx
      .insertInto('import_change')
      .values({ import_id: importId, item_id: id, before: JSON.stringify(before), version: version + 1 })
      .execute()
    await job.pause('write', at + 1, changed.length)
  }
}
