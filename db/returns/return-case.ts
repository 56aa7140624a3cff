import { refuse } from '../../domain/refusal.ts'
import { openReturnStatuses, returnStatus, type ReturnStatus } from '../../domain/returns/status.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { theOrder } from '../orders/find.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { actsOf } from './acts.ts'

export interface FoundReturn {
  readonly id: number
  readonly code: string
  readonly status: ReturnStatus
  readonly orderId: number
  /** Of the order. */
  readonly number: string
}

/** The return, its order locked until the end of the command: two returns of one order take in one after the other. */
export async function theReturn(tx: Writer, context: CommandContext, returnId: number): Promise<FoundReturn> {
  const found = await tx.selectFrom('return_case').select('order_id').where('id', '=', returnId).executeTakeFirst()
  if (!found) return refuse('returns.unknown', { code: String(returnId) })
  const order = await theOrder(tx, found.order_id)
  context.subject('return', returnId)
  const { status } = await tx.selectFrom('return_case').select('status').where('id', '=', returnId).executeTakeFirstOrThrow()
  return { id: returnId, code: ownCode('return', returnId), status, orderId: order.id, number: order.number }
}

export function refuseOver({ status, code }: FoundReturn): void {
  if (!openReturnStatuses.includes(status)) refuse('returns.over', { code, status })
}

/** Brings the kept state in line with lines and acts. */
export async function refreshReturn(tx: Writer, context: CommandContext, returnId: number): Promise<void> {
  const lines = await tx
    .selectFrom('return_line')
    .select((eb) => ['expected', 'received', eb('restocked', '+', eb('scrapped', '+', eb.ref('to_supplier'))).as('decided')])
    .where('return_id', '=', returnId)
    .execute()
  const acts = await actsOf(tx, returnId)
  const status = returnStatus(
    lines,
    acts.some(({ kind }) => kind === 'finish'),
  )
  await tx.updateTable('return_case').set({ status }).where('id', '=', returnId).execute()
  context.touch('returns')
}
