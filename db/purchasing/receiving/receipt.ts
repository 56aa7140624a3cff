import { receiptNumber } from '../../../domain/purchasing/number.ts'
import { unitsToInspect } from '../../../domain/purchasing/receiving/inspect.ts'
import { receiptStage, type ReceiptStage } from '../../../domain/purchasing/receiving/stage.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'
import { readChecks } from '../../suppliers/list.ts'
import { theSupplier } from '../../suppliers/save.ts'
import { thePurchase } from '../purchase-order.ts'
import { actsOf } from './acts.ts'

/** The receipt and its order, locked until the end of the command: two benches take in one after the other. */
export async function theReceipt(tx: Writer, context: CommandContext, receiptId: number) {
  const receipt = await tx
    .selectFrom('receipt')
    .selectAll()
    .where('id', '=', receiptId)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!receipt || receipt.status === 'voided') return refuse('receiving.unknown', { id: receiptId })
  const purchase = receipt.purchase_id === null ? null : await thePurchase(tx, context, receipt.purchase_id)
  context.touch('purchasing', 'stock')
  return { ...receipt, purchase, number: numberOf(receipt) }
}

export type FoundReceipt = Awaited<ReturnType<typeof theReceipt>>

export function numberOf(receipt: { readonly id: number; readonly purchase_id: number | null }): string {
  return receiptNumber(receipt.id, receipt.purchase_id)
}

export function refuseDone({ status, number }: FoundReceipt): void {
  if (status === 'done') refuse('receiving.is_done', { number })
}

export function refuseStage(found: ReceiptStage, ...wanted: readonly ReceiptStage[]): void {
  if (!wanted.includes(found)) refuse('receiving.wrong_stage', { stage: found })
}

/** How far each line is, and what is to be done next. */
export async function progressOf(db: Reader, receipt: { readonly id: number; readonly supplier_id: number }) {
  const supplier = await theSupplier(db, receipt.supplier_id)
  const acts = await actsOf(db, receipt.id)
  const faults = new Set(acts.filter((act) => act.kind === 'inspect' && act.reason !== '').map((act) => act.receiptLineId))
  const rows = await db.selectFrom('receipt_line').selectAll().where('receipt_id', '=', receipt.id).orderBy('id').execute()
  const lines = rows.map((row) => {
    const good = row.received - row.rejected
    const left = good - row.put_away
    const looked = { good, inspected: row.inspected, fault: faults.has(row.id) }
    return { ...row, left, toInspect: Math.min(unitsToInspect(supplier.inspection, looked), left) }
  })
  const stage = receiptStage({ counted: acts.some((act) => act.kind === 'counted'), lines })
  return { lines, acts, stage, inspection: supplier.inspection, checks: readChecks(supplier.inspection_checks), supplier: supplier.name }
}

/** The line, with its item's name. */
export async function theLine(db: Reader, receiptId: number, receiptLineId: number) {
  const line = await db
    .selectFrom('receipt_line')
    .innerJoin('item', 'item.id', 'receipt_line.item_id')
    .selectAll('receipt_line')
    .select(['item.sku', 'item.weight_grams'])
    .where('receipt_line.id', '=', receiptLineId)
    .where('receipt_id', '=', receiptId)
    .executeTakeFirst()
  return line ?? refuse('receiving.unknown', { id: receiptLineId })
}

type Counted = 'received' | 'rejected' | 'inspected' | 'put_away' | 'sent_back' | 'scrapped'

/** A negative count takes it back. The order's line counts what came and what was rejected. */
export async function countOnLine(tx: Writer, receiptLineId: number, column: Counted, units: number): Promise<void> {
  const line = await tx
    .updateTable('receipt_line')
    .set((eb) => ({ [column]: eb(column, '+', units) }))
    .where('id', '=', receiptLineId)
    .returning('purchase_line_id')
    .executeTakeFirstOrThrow()
  const purchaseLineId = line.purchase_line_id
  if (purchaseLineId === null || (column !== 'received' && column !== 'rejected')) return
  await tx
    .updateTable('purchase_line')
    .set((eb) => ({ [column]: eb(column, '+', units) }))
    .where('id', '=', purchaseLineId)
    .execute()
}
