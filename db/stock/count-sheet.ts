import { countSheetText } from '../../domain/stock/count-sheet.ts'
import type { Reader } from '../schema.ts'

/** In the order of the walk; items that lie nowhere come last. */
export async function countSheet(db: Reader): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer>; rows: number }> {
  const rows = await db
    .selectFrom('item')
    .leftJoin('stock', (join) => join.onRef('stock.item_id', '=', 'item.id').on('stock.on_hand', '>', 0))
    .leftJoin('location', (join) => join.onRef('location.id', '=', 'stock.location_id').on('location.kind', '=', 'bin'))
    .leftJoin('lot', 'lot.id', 'stock.lot_id')
    .select(['item.sku', 'item.name', 'location.code as bin', 'location.walk_order', 'lot.code as lot', 'lot.expires_on', 'stock.on_hand'])
    .where('item.active', '=', 1)
    .where((eb) => eb.or([eb('stock.id', 'is', null), eb('location.id', 'is not', null)]))
    .orderBy((eb) => eb.fn.coalesce('location.walk_order', eb.lit(2_000_000_000)))
    .orderBy('item.sku_key')
    .execute()
  const text = countSheetText(
    rows.map((row) => ({
      sku: row.sku,
      name: row.name,
      bin: row.bin ?? '',
      lot: row.lot ?? '',
      expires: row.expires_on ?? '',
      onHand: row.on_hand,
    })),
  )
  return { fileName: 'count-sheet.csv', bytes: new TextEncoder().encode(text), rows: rows.length }
}
