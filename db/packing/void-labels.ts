import type { Writer } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { nextSscc } from './next-sscc.ts'

/**
 * The labels of closed boxes of an order say something that is no longer true: each box gets a new number, and waits for its
 * new label. The old numbers are kept, so that an old label is known when it is scanned. Returns how many were voided.
 */
export async function voidLabels(tx: Writer, orderId: number): Promise<number> {
  const parcels = await tx
    .selectFrom('parcel')
    .select(['id', 'sscc'])
    .where('order_id', '=', orderId)
    .where('status', 'in', ['closed', 'labelled'])
    .orderBy('id')
    .execute()
  for (const { id, sscc } of parcels) {
    await tx.insertInto('old_label').values({ sscc, parcel_id: id }).execute()
    await tx
      .updateTable('parcel')
      .set({ sscc: await nextSscc(tx, await theShop(tx)), status: 'closed', labelled_at: null, tracking: '' })
      .where('id', '=', id)
      .execute()
    await tx.updateTable('pack_act').set({ undone: 1 }).where('parcel_id', '=', id).where('kind', '=', 'label').execute()
  }
  return parcels.length
}
