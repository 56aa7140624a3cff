import { groupBy } from '../../../domain/collection/group-by.ts'
import { byUrgency } from '../../../domain/orders/groups/lead.ts'
import type { Reader } from '../../schema.ts'
import { addressKey } from '../../../domain/orders/groups/same-address.ts'
import { readShipTo } from '../ship-to.ts'
import { groupRows, type GroupRow, whyNotFree } from './free-orders.ts'

/** Enough for any page; a customer with more open orders than this is a shop of its own. */
const mostOrders = 1000

/** Of these orders, those that can be merged, each with the others that go to the same customer at the same address. */
export async function goTogether(db: Reader, ids: readonly number[]) {
  if (ids.length === 0) return []
  const customers = db.selectFrom('sales_order').select('customer_id').where('id', 'in', ids)
  const rows = await groupRows(db)
    .where('customer_id', 'in', customers)
    // A literal, so that SQLite takes the partial index of open orders.
    .where((eb) => eb('is_open', '=', eb.lit(1)))
    .orderBy('sales_order.id')
    .limit(mostOrders)
    .execute()
  const free = rows.filter((row) => whyNotFree(row) === null)
  const groups = groupBy(free, (row) => [row.customer_id, row.gift, row.gift_message, addressKey(readShipTo(row))].join('|'))
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const others = group.map(toOther).sort(byUrgency)
      return group.filter(({ id }) => ids.includes(id)).map(({ id }) => ({ id, others: others.filter((other) => other.id !== id) }))
    })
    .map(({ id, others }) => {
      const root = rows.find((row) => row.id === id)?.split_from ?? id
      return { id, others: others.map(({ priority: _priority, rootId, ...other }) => ({ ...other, isPart: rootId === root })) }
    })
}

function toOther({ id, number, status, promise_at, unit_count, priority, split_from }: GroupRow) {
  return { id, number, status, promiseAt: promise_at, unitCount: unit_count, priority, rootId: split_from ?? id }
}
