import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { ItemFields, ItemRow } from '../../domain/stock/items.ts'
import { variantSchema } from '../../domain/stock/items.ts'
import { handlingFlags } from '../../domain/stock/handling.ts'
import { fold } from '../../domain/orders/tokens.ts'
import type { Reader } from '../schema.ts'
import { availableOf } from './available.ts'
import type { ItemTable } from './tables.ts'

const flagsSchema = z.array(z.enum(handlingFlags))

export function readVariant(json: string) {
  return variantSchema.parse(JSON.parse(json))
}

export function readFlags(json: string) {
  return flagsSchema.parse(JSON.parse(json))
}

/** What a person or a file says of an item, but for how long it has to keep, of which no file tells. */
export function fieldsOf(row: Selectable<ItemTable>, barcodes: ItemFields['barcodes']) {
  return {
    sku: row.sku,
    name: row.name,
    product: row.product,
    category: row.category,
    variant: readVariant(row.variant),
    barcodes,
    weightGrams: row.weight_grams,
    lengthMm: row.length_mm,
    widthMm: row.width_mm,
    heightMm: row.height_mm,
    paddingMm: row.padding_mm,
    flags: readFlags(row.flags),
    lotTracked: row.lot_tracked === 1,
    priceMinor: row.price_minor,
  }
}

export function itemSearchText(item: {
  readonly sku: string
  readonly name: string
  readonly variant: Readonly<Record<string, string>>
}): string {
  return fold([item.sku, item.name, ...Object.values(item.variant)].join(' '))
}

/** What `item.search_text` is like, for every word that is looked for. */
export function searchPatterns(search: string): readonly string[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  return words.map((word) => `%${word.replaceAll(/[%_]/g, '')}%`)
}

/** Items by SKU with their counts, those of `today`; `after` is the id of the last row of the page before. */
export async function itemPage(
  db: Reader,
  search: string,
  after: number,
  limit: number,
  today: string,
): Promise<{ rows: ItemRow[]; next: number | null; total: number }> {
  const matching = db
    .selectFrom('item')
    .where('active', '=', 1)
    .where((eb) => eb.and(searchPatterns(search).map((pattern) => eb('search_text', 'like', pattern))))
  const total = await matching.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await matching
    .select((eb) => [
      'item.id',
      'item.sku',
      'item.name',
      'item.category',
      'item.variant',
      'item.photo_id as photoId',
      eb
        .selectFrom('stock')
        .select(({ fn }) => fn.sum<number>('on_hand').as('sum'))
        .whereRef('stock.item_id', '=', 'item.id')
        .as('onHand'),
      eb
        .selectFrom('stock')
        .select(({ fn }) => fn.sum<number>('allocated').as('sum'))
        .whereRef('stock.item_id', '=', 'item.id')
        .as('allocated'),
      eb
        .selectFrom('order_line')
        .select(({ fn }) => fn.sum<number>('backordered').as('sum'))
        .whereRef('order_line.item_id', '=', 'item.id')
        .where((inner) => inner('backordered', '>', inner.lit(0)))
        .as('backordered'),
    ])
    .where('item.id', '>', after)
    .orderBy('item.id')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const available = await availableOf(
    db,
    shown.map(({ id }) => id),
    today,
  )
  const page = shown.map((row) => ({
    ...row,
    variant: readVariant(row.variant),
    onHand: row.onHand ?? 0,
    allocated: row.allocated ?? 0,
    available: available.get(row.id) ?? 0,
    backordered: row.backordered ?? 0,
  }))
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null, total: total.count }
}

export async function itemFieldsOf(
  db: Reader,
  id: number,
): Promise<(ItemFields & { id: number; version: number; photoId: number | null; active: boolean }) | null> {
  const row = await db.selectFrom('item').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const barcodes = await db.selectFrom('item_barcode').select(['code', 'quantity']).where('item_id', '=', id).orderBy('id').execute()
  return {
    id: row.id,
    version: row.version,
    photoId: row.photo_id,
    active: row.active === 1,
    ...fieldsOf(row, barcodes),
    minLifeDays: row.min_life_days,
  }
}
