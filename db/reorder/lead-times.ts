import { groupBy } from '../../domain/collection/group-by.ts'
import { leadTimeOf } from '../../domain/reorder/lead-time.ts'
import type { LeadTime } from '../../domain/reorder/safety-stock.ts'
import type { Reader } from '../schema.ts'

const dayLength = 86_400_000
/** Deliveries of each supplier that still say something about the next one. */
const lately = 20

/** How long each supplier takes, from its own receipts. Days from sending an order to the first of it that came. */
export async function leadTimes(db: Reader, usualDays: number): Promise<ReadonlyMap<number, LeadTime>> {
  const suppliers = await db.selectFrom('supplier').select(['id', 'lead_time_days as statedDays']).where('active', '=', 1).execute()
  const deliveries = await db
    .selectFrom('purchase_order')
    .innerJoin('receipt', 'receipt.purchase_id', 'purchase_order.id')
    .select(({ fn }) => [
      'purchase_order.supplier_id as supplierId',
      'sent_at as sentAt',
      fn.min<number>('receipt.created_at').as('cameAt'),
    ])
    .where('sent_at', 'is not', null)
    .groupBy(['purchase_order.id', 'purchase_order.supplier_id', 'sent_at'])
    .orderBy('purchase_order.id', 'desc')
    .execute()
  const bySupplier = groupBy(deliveries, ({ supplierId }) => supplierId)
  return new Map(
    suppliers.map(({ id, statedDays }) => {
      const taken = (bySupplier.get(id) ?? []).slice(0, lately).map(({ sentAt, cameAt }) => (cameAt - (sentAt ?? cameAt)) / dayLength)
      return [id, leadTimeOf(taken, statedDays, usualDays)]
    }),
  )
}
