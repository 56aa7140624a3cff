import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'

const following = prepared({ after: aNumber(), most: aNumber() }, (db: Reader, { after, most }) =>
  db
    .selectFrom('item')
    .leftJoin('outlook', 'outlook.item_id', 'item.id')
    .select(['item.id', 'item.price_minor as priceMinor', 'due_since as dueSince'])
    .where('item.id', '>', after)
    .where('item.active', '=', 1)
    .orderBy('item.id')
    .limit(most),
)

/** The next items of a pass. */
export function nextItems(db: Reader, after: number, most: number) {
  return following.rows(db, { after, most })
}

const sold = prepared({ after: aNumber(), last: aNumber() }, (db: Reader, { after, last }) =>
  db
    .selectFrom('item_supplier')
    .innerJoin('supplier', 'supplier.id', 'item_supplier.supplier_id')
    .select(['item_id as itemId', 'supplier_id as supplierId', 'price_minor as priceMinor', 'item_supplier.currency'])
    .where('item_id', '>', after)
    .where('item_id', '<=', last)
    .where('supplier.active', '=', 1)
    .orderBy('item_id')
    .orderBy('priority', 'desc')
    .orderBy('item_supplier.id', 'desc'),
)

export interface FirstSource {
  readonly supplierId: number
  /** Of one unit, minor units of `currency`. */
  readonly priceMinor: number | null
  readonly currency: string
}

/** Who is asked first for each item behind `after`, up to and with `last`. */
export async function firstSources(db: Reader, after: number, last: number): Promise<ReadonlyMap<number, FirstSource>> {
  // The last of an item wins: the one that is asked first.
  return new Map((await sold.rows(db, { after, last })).map((row) => [row.itemId, row]))
}
