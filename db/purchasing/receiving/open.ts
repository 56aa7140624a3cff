import type { CallInput } from '../../../domain/contract.ts'
import { purchaseNumber } from '../../../domain/purchasing/number.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { theSupplier } from '../../suppliers/save.ts'
import { purchaseLines, refuseImpossible, thePurchase } from '../purchase-order.ts'

/** A delivery is taken in. An open receipt of the same order goes on. */
export async function openReceipt(tx: Writer, context: CommandContext, of: CallInput<'receiving.open'>['of']): Promise<number> {
  context.touch('purchasing')
  if (of.kind === 'supplier') {
    await theSupplier(tx, of.supplierId)
    return insertReceipt(tx, context, of.supplierId, null)
  }
  const purchase = await thePurchase(tx, context, of.purchaseId)
  const open = await tx
    .selectFrom('receipt')
    .select('id')
    .where('purchase_id', '=', purchase.id)
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (open) return open.id
  refuseImpossible(purchase, 'receive')
  if ((await purchaseLines(tx, purchase.id)).length === 0) refuse('receiving.only_material', { number: purchaseNumber(purchase.id) })
  return insertReceipt(tx, context, purchase.supplier_id, purchase.id)
}

async function insertReceipt(tx: Writer, context: CommandContext, supplierId: number, purchaseId: number | null): Promise<number> {
  const { id } = await tx
    .insertInto('receipt')
    .values({
      supplier_id: supplierId,
      purchase_id: purchaseId,
      status: 'open',
      delivery_note: '',
      created_at: context.now,
      finished_at: null,
      staff_id: context.staffId,
      station: context.station,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
