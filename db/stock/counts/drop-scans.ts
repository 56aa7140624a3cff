import type { Writer } from '../../schema.ts'

/** These lots are counted from the start. */
export async function dropScans(
  tx: Writer,
  { id, round }: { readonly id: number; readonly round: number },
  lotIds: readonly number[],
): Promise<void> {
  await tx
    .updateTable('count_scan')
    .set({ undone: 1 })
    .where('count_id', '=', id)
    .where('round', '=', round)
    .where('lot_id', 'in', lotIds)
    .execute()
}
