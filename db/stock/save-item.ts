import type { ItemFields } from '../../domain/stock/items.ts'
import { refuse } from '../../domain/refusal.ts'
import { classifyScan } from '../../domain/scanning/scan.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import { sortAgainBy } from '../orders/queues/sort.ts'
import type { Writer } from '../schema.ts'
import { barcodeKey } from './barcode-key.ts'
import { itemSearchText } from './items.ts'

/** The columns of `item` that a person or a file fills. */
export function itemColumns(item: ItemFields) {
  return {
    sku: item.sku,
    sku_key: skuKey(item.sku),
    name: item.name,
    product: item.product,
    category: item.category,
    variant: JSON.stringify(item.variant),
    flags: JSON.stringify(item.flags),
    weight_grams: item.weightGrams,
    length_mm: item.lengthMm,
    width_mm: item.widthMm,
    height_mm: item.heightMm,
    padding_mm: item.paddingMm ?? null,
    lot_tracked: item.lotTracked ? (1 as const) : (0 as const),
    price_minor: item.priceMinor,
    ...(item.minLifeDays === undefined ? {} : { min_life_days: item.minLifeDays }),
    search_text: itemSearchText(item),
  }
}

export async function insertItem(tx: Writer, item: ItemFields, importId: number | null): Promise<number> {
  await refuseTaken(tx, item, 0)
  const { id } = await tx
    .insertInto('item')
    .values({ ...itemColumns(item), photo_id: null, active: 1, version: 1, import_id: importId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.insertInto('lot').values({ item_id: id, code: '', expires_on: null }).execute()
  await writeBarcodes(tx, id, item)
  return id
}

/** Refused as stale when `version` is not the one last read. */
export async function updateItem(tx: Writer, id: number, version: number, item: ItemFields): Promise<void> {
  await refuseTaken(tx, item, id)
  const changed = await tx
    .updateTable('item')
    .set({ ...itemColumns(item), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) refuse('item.stale', { sku: item.sku })
  await sortAgainBy(tx, 'flag')
  await tx.deleteFrom('item_barcode').where('item_id', '=', id).execute()
  await writeBarcodes(tx, id, item)
}

async function writeBarcodes(tx: Writer, itemId: number, { barcodes }: ItemFields): Promise<void> {
  if (barcodes.length === 0) return
  await tx
    .insertInto('item_barcode')
    .values(barcodes.map(({ code, quantity }) => ({ item_id: itemId, code, code_key: barcodeKey(code), quantity })))
    .execute()
}

/** One code, one item, be it a barcode or a SKU: a code of two items would let the wrong one pass. */
async function refuseTaken(tx: Writer, item: ItemFields, butId: number): Promise<void> {
  const sameSku = await tx
    .selectFrom('item')
    .select('id')
    .where('sku_key', '=', skuKey(item.sku))
    .where('id', '!=', butId)
    .executeTakeFirst()
  if (sameSku) refuse('item.sku_taken', { sku: item.sku })
  await refuseBarcode(tx, item.sku, butId)
  const seen = new Set<string>()
  for (const { code } of item.barcodes) {
    const key = barcodeKey(code)
    if (seen.has(key)) refuse('item.barcode_taken', { code, sku: item.sku })
    seen.add(key)
    const kind = classifyScan(code).kind
    if (kind === 'own' || kind === 'command' || kind === 'damaged') refuse('item.barcode_reserved', { code })
    await refuseBarcode(tx, code, butId)
    const named = await tx.selectFrom('item').select('sku').where('sku_key', '=', skuKey(code)).where('id', '!=', butId).executeTakeFirst()
    if (named) refuse('item.barcode_taken', { code, sku: named.sku })
  }
}

async function refuseBarcode(tx: Writer, code: string, butId: number): Promise<void> {
  const other = await tx
    .selectFrom('item_barcode')
    .innerJoin('item', 'item.id', 'item_barcode.item_id')
    .select('item.sku')
    .where('code_key', '=', barcodeKey(code))
    .where('item.id', '!=', butId)
    .executeTakeFirst()
  if (other) refuse('item.barcode_taken', { code, sku: other.sku })
}
