import type { ReceiptRow, RejectedRow } from '../../../domain/purchasing/receiving/contract.ts'
import type { Reader } from '../../schema.ts'
import { numberOf, progressOf } from './receipt.ts'

/** Receipts under way, the newest first. */
export async function openReceipts(db: Reader): Promise<ReceiptRow[]> {
  const rows = await db
    .selectFrom('receipt')
    .leftJoin('staff', 'staff.id', 'receipt.staff_id')
    .select(['receipt.id', 'receipt.purchase_id', 'receipt.supplier_id', 'receipt.created_at as at', 'staff.name as person'])
    .where('receipt.status', '=', 'open')
    .orderBy('receipt.id', 'desc')
    .limit(100)
    .execute()
  const receipts: ReceiptRow[] = []
  for (const row of rows) {
    const { lines, stage, supplier } = await progressOf(db, row)
    const units = lines.reduce((total, line) => total + line.received, 0)
    receipts.push({ receiptId: row.id, number: numberOf(row), supplier, at: row.at, person: row.person ?? '', units, stage })
  }
  return receipts
}

/** Rejected units that still lie in QUARANTINE, by supplier. */
export async function rejectedRows(db: Reader): Promise<RejectedRow[]> {
  const rows = await db
    .selectFrom('receipt_line')
    .innerJoin('receipt', 'receipt.id', 'receipt_line.receipt_id')
    .innerJoin('supplier', 'supplier.id', 'receipt.supplier_id')
    .innerJoin('item', 'item.id', 'receipt_line.item_id')
    .innerJoin('lot', 'lot.id', 'receipt_line.lot_id')
    .select(['receipt_line.id as receiptLineId', 'receipt.id', 'receipt.purchase_id', 'receipt.supplier_id as supplierId'])
    .select(['supplier.name as supplier', 'item.sku', 'item.name', 'lot.code as lot', 'receipt.created_at as at'])
    .select((eb) => [
      eb('rejected', '-', eb('sent_back', '+', eb.ref('scrapped'))).as('units'),
      eb
        .selectFrom('receipt_act')
        .select('reason')
        .whereRef('receipt_act.receipt_line_id', '=', 'receipt_line.id')
        .where('receipt_act.kind', '=', 'reject')
        .where('receipt_act.undone', '=', 0)
        .orderBy('receipt_act.id', 'desc')
        .limit(1)
        .as('reason'),
    ])
    .where('receipt.status', '!=', 'voided')
    .where((eb) => eb('rejected', '>', eb('sent_back', '+', eb.ref('scrapped'))))
    .orderBy('supplier.name_key')
    .orderBy('receipt_line.id')
    .limit(500)
    .execute()
  return rows.map(({ id, purchase_id, reason, ...row }) => ({
    ...row,
    receiptId: id,
    number: numberOf({ id, purchase_id }),
    reason: reason ?? '',
  }))
}
