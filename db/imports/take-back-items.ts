import { sql } from 'kysely'
import { parts } from '../../domain/collection/parts.ts'
import { refuse } from '../../domain/refusal.ts'
import { itemFields } from '../../domain/stock/items.ts'
import type { Reader, Writer } from '../schema.ts'
import { updateItem } from '../stock/save-item.ts'

const itemsAtOnce = 500

/** Brings changed items back to what they were; refused when someone has changed one since. */
export async function restoreItems(tx: Writer, importId: number): Promise<number> {
  const changes = await tx
    .selectFrom('import_change')
    .innerJoin('item', 'item.id', 'import_change.item_id')
    .select(['item_id', 'before', 'import_change.version as left', 'item.version', 'item.sku'])
    .where('import_change.import_id', '=', importId)
    .orderBy('item_id')
    .execute()
  const since = changes.filter((change) => change.version !== change.left)
  const [first] = since
  if (first) refuse('import.built_on', { what: 'item', code: first.sku, more: since.length - 1 })
  for (const { item_id, before, version } of changes) await updateItem(tx, item_id, version, itemFields.parse(JSON.parse(before)))
  return changes.length
}

/**
 * Takes away the items that the import added. One that has been stocked, ordered, offered or put into a kit since stays, or, where the items were
 * what was imported (`allOrNone`), refuses the whole. The ledger and the audit trail go on naming a retired item; its code
 * and barcodes are free again.
 */
export async function retireItems(tx: Writer, importId: number, allOrNone: boolean): Promise<number> {
  const added = await tx.selectFrom('item').select(['id', 'sku']).where('import_id', '=', importId).where('active', '=', 1).execute()
  const used = await usedItems(tx, importId)
  const inUse = added.filter((item) => used.has(item.id))
  const [first] = inUse
  if (first && allOrNone) refuse('import.built_on', { what: 'item', code: first.sku, more: inUse.length - 1 })
  const unused = added.filter((item) => !used.has(item.id)).map((item) => item.id)
  for (const part of parts(unused, itemsAtOnce)) {
    await tx.deleteFrom('item_barcode').where('item_id', 'in', part).execute()
    await tx
      .updateTable('item')
      .set((eb) => ({ active: 0, sku_key: sql<string>`'retired ' || cast(id as text)`, version: eb('version', '+', 1) }))
      .where('id', 'in', part)
      .execute()
  }
  return unused.length
}

async function usedItems(tx: Reader, importId: number): Promise<ReadonlySet<number>> {
  const ofImport = tx.selectFrom('item').select('id').where('import_id', '=', importId)
  const ordered = await tx.selectFrom('order_line').select('item_id').distinct().where('item_id', 'in', ofImport).execute()
  const moved = await tx.selectFrom('move').select('item_id').distinct().where('item_id', 'in', ofImport).execute()
  const sold = await tx.selectFrom('item_supplier').select('item_id').distinct().where('item_id', 'in', ofImport).execute()
  const orderedKits = await tx.selectFrom('order_kit').select('item_id').distinct().where('item_id', 'in', ofImport).execute()
  const kits = await tx.selectFrom('kit_part').select('kit_id as item_id').distinct().where('kit_id', 'in', ofImport).execute()
  const inKits = await tx.selectFrom('kit_part').select('part_id as item_id').distinct().where('part_id', 'in', ofImport).execute()
  return new Set([...ordered, ...moved, ...sold, ...orderedKits, ...kits, ...inKits].map((row) => row.item_id))
}
