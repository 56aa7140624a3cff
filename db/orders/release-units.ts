import type { Writer } from '../schema.ts'

/** Gives back units that are promised to a line and not picked yet, the last promised first. */
export async function releaseUnits(tx: Writer, lineId: number, quantity: number): Promise<void> {
  const tasks = await tx
    .selectFrom('pick_task')
    .select(['id', 'stock_id', 'quantity', 'picked'])
    .where('line_id', '=', lineId)
    .where('status', '=', 'open')
    .orderBy('id', 'desc')
    .execute()
  let left = quantity
  for (const task of tasks) {
    const released = Math.min(left, task.quantity - task.picked)
    if (released === 0) continue
    left -= released
    // Not deleted: what was done and undone on it still names it.
    if (released === task.quantity) await tx.updateTable('pick_task').set({ status: 'cancelled' }).where('id', '=', task.id).execute()
    else
      await tx
        .updateTable('pick_task')
        .set({ quantity: task.quantity - released, status: task.quantity - released === task.picked ? 'picked' : 'open' })
        .where('id', '=', task.id)
        .execute()
    await tx
      .updateTable('stock')
      .set((eb) => ({ allocated: eb('allocated', '-', released) }))
      .where('id', '=', task.stock_id)
      .execute()
  }
  if (left > 0) throw new Error(`line ${lineId} counts ${left} allocated units that no pick task promises`)
}
