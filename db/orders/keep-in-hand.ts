import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'

/** Up to so many units that were to be put back stay where they lie, the last asked for first. Returns how many; the line is the caller's to update. */
export async function keepInHand(tx: Writer, context: CommandContext, line: { readonly id: number }, units: number): Promise<number> {
  const tasks = await tx
    .selectFrom('task')
    .select(['id', 'quantity'])
    .where('line_id', '=', line.id)
    .where('kind', '=', 'put_back')
    .where('status', '=', 'open')
    .orderBy('id', 'desc')
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .execute()
  let left = units
  for (const { id, quantity } of tasks) {
    const kept = Math.min(left, quantity)
    if (kept === 0) continue
    left -= kept
    const closed = { status: 'dropped' as const, closed_at: context.now, staff_id: context.staffId }
    await tx
      .updateTable('task')
      .set(kept === quantity ? closed : { quantity: quantity - kept })
      .where('id', '=', id)
      .execute()
  }
  return units - left
}
