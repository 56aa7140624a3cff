import type { Meaning } from '../../domain/scanning/contract.ts'
import { aText, prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'
import { barcodeKey } from '../stock/barcode-key.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import { readVariant } from '../stock/items.ts'

type Item = Extract<Meaning, { kind: 'item' }>

const columns = ['item.id as itemId', 'item.sku', 'item.name', 'item.product', 'item.variant', 'item.flags'] as const

const byBarcode = prepared({ key: aText() }, (db: Reader, { key }) =>
  db
    .selectFrom('item_barcode')
    .innerJoin('item', 'item.id', 'item_barcode.item_id')
    .select([...columns, 'item_barcode.quantity'])
    .where('item_barcode.code_key', '=', key),
)

const bySku = prepared({ key: aText() }, (db: Reader, { key }) =>
  db
    .selectFrom('item')
    .select((eb) => [...columns, eb.lit(1).as('quantity')])
    .where('sku_key', '=', key),
)

/** An item by its barcode, else by its SKU. */
export async function itemByCode(db: Reader, text: string): Promise<Item | null> {
  const found = (await byBarcode.first(db, { key: barcodeKey(text) })) ?? (await bySku.first(db, { key: skuKey(text) }))
  if (!found) return null
  const { variant, flags, ...item } = found
  // Looked for in the text: parsing it at every scan takes longer.
  return { kind: 'item', ...item, variant: readVariant(variant), ...(flags.includes('"small_parts"') ? { smallParts: true } : {}) }
}
