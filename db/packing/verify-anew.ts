import type { Writer } from '../schema.ts'
import { pickedLines } from './packable.ts'

/**
 * What lies in the order's totes has changed: its open parcel expects what is there now, and all of it is verified and checked
 * again. A parcel for which nothing is left is voided.
 */
export async function verifyAnew(tx: Writer, orderId: number): Promise<void> {
  const parcel = await openParcelOf(tx, orderId)
  if (parcel === null) return
  const lines = await pickedLines(tx, orderId)
  await tx.deleteFrom('parcel_line').where('parcel_id', '=', parcel).execute()
  await tx.updateTable('parcel').set({ split: 0 }).where('id', '=', parcel).execute()
  await tx.updateTable('parcel_check').set({ done: 0, skipped: 0, answer: '', photo_id: null }).where('parcel_id', '=', parcel).execute()
  await tx.updateTable('pack_act').set({ undone: 1 }).where('parcel_id', '=', parcel).execute()
  if (lines.length === 0) {
    await tx.updateTable('parcel').set({ status: 'voided' }).where('id', '=', parcel).execute()
    return
  }
  await tx
    .insertInto('parcel_line')
    .values(lines.map((line) => ({ parcel_id: parcel, line_id: line.lineId, item_id: line.itemId, expected: line.units, verified: 0 })))
    .execute()
}

export async function openParcelOf(tx: Writer, orderId: number): Promise<number | null> {
  const parcel = await tx
    .selectFrom('parcel')
    .select('id')
    .where('order_id', '=', orderId)
    .where('status', '=', 'open')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return parcel?.id ?? null
}
