import { groupBy } from '../../domain/collection/group-by.ts'
import { receiptNumber } from '../../domain/purchasing/number.ts'
import { undecidedUnits } from '../../domain/returns/undecided.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import type { Quarantined } from '../../domain/stock/quarantined.ts'
import type { Reader } from '../schema.ts'
import { place } from './places.ts'

/** What brought the units of an item that may not go out to where they are, and who did. */
export async function quarantinedBy(db: Reader, itemId: number): Promise<Quarantined[]> {
  const rejected = await ofReceipts(db, itemId)
  const returned = await ofReturns(db, itemId)
  const there = await db
    .selectFrom('stock')
    .select(({ fn }) => fn.sum<number | null>('on_hand').as('units'))
    .where('item_id', '=', itemId)
    .where('location_id', '=', place.quarantine)
    .executeTakeFirst()
  const known = [...rejected, ...returned].reduce((units, one) => units + one.units, 0)
  return [...rejected, ...returned, ...(await byHand(db, itemId, (there?.units ?? 0) - known)), ...(await ofLots(db, itemId))]
}

async function ofReceipts(db: Reader, itemId: number): Promise<Quarantined[]> {
  const lines = await db
    .selectFrom('receipt_line')
    .innerJoin('receipt', 'receipt.id', 'receipt_line.receipt_id')
    .select(['receipt_line.id', 'receipt_id as receiptId', 'receipt.purchase_id as purchaseId', 'rejected', 'sent_back', 'scrapped'])
    .where('item_id', '=', itemId)
    .where((eb) => eb('rejected', '>', eb('sent_back', '+', eb.ref('scrapped'))))
    .orderBy('receipt_line.id', 'desc')
    .execute()
  return Promise.all(
    lines.map(async ({ id, receiptId, purchaseId, rejected, sent_back, scrapped }) => {
      const last = await db
        .selectFrom('receipt_act')
        .leftJoin('staff', 'staff.id', 'receipt_act.staff_id')
        .select(['receipt_act.at', 'staff.name as person', 'reason'])
        .where('receipt_line_id', '=', id)
        .where('kind', '=', 'reject')
        .where('undone', '=', 0)
        .orderBy('receipt_act.id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return {
        how: 'receipt' as const,
        documentId: receiptId,
        number: receiptNumber(receiptId, purchaseId),
        units: rejected - sent_back - scrapped,
        person: last?.person ?? '',
        at: last?.at ?? null,
        note: '',
      }
    }),
  )
}

async function ofReturns(db: Reader, itemId: number): Promise<Quarantined[]> {
  const acts = await db
    .selectFrom('return_act')
    .innerJoin('lot', 'lot.id', 'return_act.lot_id')
    .leftJoin('staff', 'staff.id', 'return_act.staff_id')
    .select(['return_id as returnId', 'kind', 'line_id as lineId', 'lot_id as lotId', 'units', 'return_act.at', 'staff.name as person'])
    .where('lot.item_id', '=', itemId)
    .where('undone', '=', 0)
    .orderBy('return_act.id')
    .execute()
  return [...groupBy(acts, ({ returnId }) => returnId)].flatMap(([returnId, own]): Quarantined[] => {
    const units = undecidedUnits(own).reduce((sum, one) => sum + one.units, 0)
    const last = own.filter(({ kind }) => kind === 'receive').at(-1)
    if (units === 0) return []
    return [
      {
        how: 'return',
        documentId: returnId,
        number: ownCode('return', returnId),
        units,
        person: last?.person ?? '',
        at: last?.at ?? null,
        note: '',
      },
    ]
  })
}

const movesLooked = 50

/** The last moves that brought it there, as far as they make up what lies there. */
async function byHand(db: Reader, itemId: number, units: number): Promise<Quarantined[]> {
  if (units <= 0) return []
  const moves = await db
    .selectFrom('move')
    .leftJoin('staff', 'staff.id', 'move.staff_id')
    .leftJoin('move_note', 'move_note.move_id', 'move.id')
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .leftJoin('order_line', 'order_line.id', 'move.line_id')
    .leftJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select(['move.quantity', 'move.at', 'staff.name as person', 'move_note.note', 'sales_order.id as orderId', 'sales_order.number'])
    .where('move.item_id', '=', itemId)
    .where('move.to_id', '=', place.quarantine)
    .where('move.undoes_id', 'is', null)
    .where('undo.id', 'is', null)
    .where('move.cause', 'not in', ['receive_reject', 'return_receive'])
    .orderBy('move.id', 'desc')
    .limit(movesLooked)
    .execute()
  const rows: Quarantined[] = []
  let left = units
  for (const { quantity, at, person, note, orderId, number } of moves) {
    const own = Math.min(left, quantity)
    if (own === 0) break
    left -= own
    rows.push({ how: 'hand', documentId: orderId, number: number ?? '', units: own, person: person ?? '', at, note: note ?? '' })
  }
  return rows
}

async function ofLots(db: Reader, itemId: number): Promise<Quarantined[]> {
  const lots = await db
    .selectFrom('stock')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select(({ fn }) => ['lot.id', 'lot.code', 'lot.status_reason as reason', fn.sum<number>('on_hand').as('units')])
    .where('stock.item_id', '=', itemId)
    .where('stock.on_hand', '>', 0)
    .where('stock.location_id', '!=', place.quarantine)
    .where('lot.status', '!=', 'ok')
    .groupBy(['lot.id', 'lot.code', 'lot.status_reason'])
    .orderBy('lot.code')
    .execute()
  return lots.map(({ id, code, reason, units }) => ({
    how: 'lot',
    documentId: id,
    number: code,
    units,
    person: '',
    at: null,
    note: reason,
  }))
}
