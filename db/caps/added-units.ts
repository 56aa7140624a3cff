import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { settleCapHolds } from './holds.ts'
import { letGoWithinCaps } from './let-go.ts'

interface WaitingLine {
  readonly id: number
  readonly orderId: number
  readonly itemId: number
}

/** Units that a line gets later, all of them waiting: those over a limit of its item stay held, and the order with them. */
export async function limitAddedUnits(
  tx: Writer,
  context: CommandContext,
  { id, orderId, itemId }: WaitingLine,
  units: number,
): Promise<void> {
  const cap = await tx.selectFrom('item_cap').select('kind').where('item_id', '=', itemId).limit(1).executeTakeFirst()
  if (!cap || units === 0) return
  await tx
    .updateTable('order_line')
    .set((eb) => ({ capped: 1, over_cap: eb('over_cap', '+', units) }))
    .where('id', '=', id)
    .execute()
  await letGoWithinCaps(tx, context, [itemId])
  await settleCapHolds(tx, [orderId])
}
