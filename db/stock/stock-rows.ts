import { handMade, type MoveRow } from '../../domain/stock/moves.ts'
import type { StockRow } from '../../domain/stock/stock-row.ts'
import type { Reader } from '../schema.ts'
import { readVariant } from './items.ts'
import { moveDocuments } from './move-documents.ts'

export interface StockFilter {
  readonly search?: string | undefined
  readonly after?: number | undefined
  readonly itemId?: number | undefined
  readonly locationId?: number | undefined
  readonly limit: number
}

/** What lies where, empty places left out unless something is still promised or awaits a count there. */
export async function stockPage(db: Reader, filter: StockFilter): Promise<{ rows: StockRow[]; next: number | null }> {
  const { search, after, itemId, locationId, limit } = filter
  const rows = await db
    .selectFrom('stock')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select([
      'stock.id as stockId',
      'item.id as itemId',
      'item.sku',
      'item.name',
      'item.variant',
      'location.id as locationId',
      'location.code as location',
    ])
    .select([
      'location.kind',
      'lot.id as lotId',
      'lot.code as lot',
      'lot.status as lotStatus',
      'lot.status_reason as lotReason',
      'lot.expires_on as expiresOn',
      'on_hand as onHand',
      'allocated',
      'awaits_count as awaitsCount',
    ])
    .where((eb) => eb.or([eb('on_hand', '>', 0), eb('awaits_count', '=', 1)]))
    .$if(itemId !== undefined, (query) => query.where('stock.item_id', '=', itemId ?? 0))
    .$if(locationId !== undefined, (query) => query.where('stock.location_id', '=', locationId ?? 0))
    .$if(Boolean(search), (query) =>
      query.where((eb) =>
        eb.or([
          eb('item.search_text', 'like', `%${(search ?? '').toLowerCase()}%`),
          eb('location.code_key', 'like', `${(search ?? '').toUpperCase()}%`),
        ]),
      ),
    )
    .$if(after !== undefined, (query) => query.where('stock.id', '>', after ?? 0))
    .orderBy('stock.id')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit).map((row) => ({ ...row, variant: readVariant(row.variant), awaitsCount: row.awaitsCount === 1 }))
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.stockId ?? null) : null }
}

/** Newest first; `after` is the id of the last row of the page before. */
export async function movePage(
  db: Reader,
  itemId: number | undefined,
  after: number | undefined,
  limit: number,
): Promise<{ rows: MoveRow[]; next: number | null }> {
  const rows = await db
    .selectFrom('move')
    .innerJoin('item', 'item.id', 'move.item_id')
    .innerJoin('lot', 'lot.id', 'move.lot_id')
    .innerJoin('location as source', 'source.id', 'move.from_id')
    .innerJoin('location as target', 'target.id', 'move.to_id')
    .leftJoin('staff', 'staff.id', 'move.staff_id')
    .leftJoin('move_note', 'move_note.move_id', 'move.id')
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .leftJoin('order_line', 'order_line.id', 'move.line_id')
    .leftJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select([
      'move.id',
      'move.at',
      'item.sku',
      'source.code as from',
      'target.code as to',
      'lot.code as lot',
      'move.quantity',
      'move.cause',
      'move.document_id as documentId',
    ])
    .select([
      'sales_order.id as orderId',
      'sales_order.number',
      'staff.name as person',
      'move.undoes_id as undoes',
      'move_note.reason',
      'move_note.note',
      'undo.id as undoneBy',
    ])
    .$if(itemId !== undefined, (query) => query.where('move.item_id', '=', itemId ?? 0))
    .$if(after !== undefined, (query) => query.where('move.id', '<', after ?? 0))
    .orderBy('move.id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const documents = await moveDocuments(db, shown)
  const page = shown.map(({ number: _number, orderId: _orderId, documentId: _documentId, person, reason, note, undoneBy, ...row }) => ({
    ...row,
    documents: [...(documents.get(row.id) ?? [])],
    person: person ?? '',
    reason: reason === '' ? null : reason,
    note: note ?? '',
    canTakeBack: undoneBy === null && row.undoes === null && handMade.some((cause) => cause === row.cause),
  }))
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}
