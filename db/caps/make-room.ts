import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { letGoWithinCaps } from './let-go.ts'

/** Units of these lines were cancelled: fewer of them are over a limit by permission, and others may fit within it now. */
export async function makeRoomInCaps(tx: Writer, context: CommandContext, lineIds: readonly number[]): Promise<void> {
  if (lineIds.length === 0) return
  const lines = await tx
    .selectFrom('order_line')
    .select(['id', 'item_id', 'ordered', 'cancelled', 'over_cap', 'cap_allowed'])
    .where('id', 'in', lineIds)
    .where('capped', '=', 1)
    .execute()
  for (const { id, ordered, cancelled, over_cap: over, cap_allowed: allowed } of lines) {
    const taken = ordered - cancelled - over
    if (allowed > taken) await tx.updateTable('order_line').set({ cap_allowed: taken }).where('id', '=', id).execute()
  }
  await letGoWithinCaps(tx, context, [...new Set(lines.map((line) => line.item_id))])
}
