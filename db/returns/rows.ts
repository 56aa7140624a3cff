import type { ReturnRow } from '../../domain/returns/contract.ts'
import { openReturnStatuses } from '../../domain/returns/status.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import type { Reader } from '../schema.ts'

const mostRows = 200

export interface ReturnFilter {
  readonly show?: 'open' | 'all' | undefined
  readonly orderId?: number | undefined
  readonly returnId?: number | undefined
}

/** The newest first. */
export async function returnRows(db: Reader, { show, orderId, returnId }: ReturnFilter): Promise<ReturnRow[]> {
  const sums = db
    .selectFrom('return_line')
    .select(({ fn, eb }) => [
      'return_id',
      fn.sum<number>('expected').as('expected'),
      fn.sum<number>('received').as('received'),
      fn.sum<number>(eb('received', '-', eb('restocked', '+', eb('scrapped', '+', eb.ref('to_supplier'))))).as('undecided'),
    ])
    .groupBy('return_id')
    .as('units')
  const rows = await db
    .selectFrom('return_case')
    .innerJoin(sums, 'units.return_id', 'return_case.id')
    .innerJoin('sales_order', 'sales_order.id', 'return_case.order_id')
    .select(['return_case.id', 'return_case.status', 'enclosed', 'return_case.order_id as orderId', 'sales_order.number as orderNumber'])
    .select(['sales_order.ship_name as customer', 'created_at as createdAt', 'expected', 'received', 'undecided'])
    .$if(show === 'open', (query) => query.where('return_case.status', 'in', openReturnStatuses))
    .$if(orderId !== undefined, (query) => query.where('return_case.order_id', '=', orderId ?? 0))
    .$if(returnId !== undefined, (query) => query.where('return_case.id', '=', returnId ?? 0))
    .orderBy('return_case.id', 'desc')
    .limit(mostRows)
    .execute()
  return rows.map((row) => ({ ...row, enclosed: row.enclosed === 1, code: ownCode('return', row.id) }))
}
