import { openReturnStatuses } from '../../domain/returns/status.ts'
import type { Reader } from '../schema.ts'

export interface OrderLineSent {
  readonly lineId: number
  readonly itemId: number
  readonly sku: string
  /** Units that were shipped. */
  readonly sent: number
  /** Units that came back, in whichever return. */
  readonly returned: number
  /** Units that open returns wait for. A label that lies in a box announces nothing. */
  readonly announced: number
}

/** What left the house of an order and what of it came back, in the order of its lines. */
export async function sentLines(db: Reader, orderId: number): Promise<readonly OrderLineSent[]> {
  const lines = await db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .select(['order_line.id as lineId', 'order_line.item_id as itemId', 'item.sku', 'order_line.shipped as sent'])
    .where('order_line.order_id', '=', orderId)
    .orderBy('order_line.line_no')
    .execute()
  const back = await db
    .selectFrom('return_line')
    .innerJoin('return_case', 'return_case.id', 'return_line.return_id')
    .select(['line_id', 'expected', 'received', 'status', 'enclosed'])
    .where('return_case.order_id', '=', orderId)
    .execute()
  return lines.map((line) => {
    const own = back.filter((row) => row.line_id === line.lineId)
    const waiting = own.filter((row) => row.enclosed === 0 && openReturnStatuses.includes(row.status))
    return {
      ...line,
      returned: own.reduce((units, row) => units + row.received, 0),
      announced: waiting.reduce((units, row) => units + Math.max(row.expected - row.received, 0), 0),
    }
  })
}

/** Units of a line that can still be announced. */
export function announceable({ sent, returned, announced }: OrderLineSent): number {
  return Math.max(sent - returned - announced, 0)
}
