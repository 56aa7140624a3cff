import type { Cap, CapKind } from '../../domain/caps/cap.ts'
import type { Reader } from '../schema.ts'
import { soldUnder } from './had.ts'
import { heldLines } from './held-lines.ts'
import { capRules } from './rules.ts'

const ordersShown = 50

/** The limits of an item with what they have let through. */
export async function capsOfItem(db: Reader, itemId: number) {
  const rows = await db
    .selectFrom('item_cap')
    .select(['kind', 'units', 'first_day as firstDay', 'last_day as lastDay'])
    .where('item_id', '=', itemId)
    .execute()
  const cap = (wanted: CapKind): Cap | null => {
    const row = rows.find(({ kind }) => kind === wanted)
    return row === undefined ? null : { units: row.units, firstDay: row.firstDay, lastDay: row.lastDay }
  }
  const total = (await capRules(db, false, [itemId])).find(({ kind }) => kind === 'total')
  const sold = total === undefined ? 0 : await soldUnder(db, total)
  return {
    perCustomer: cap('customer'),
    total: cap('total'),
    sold,
    remaining: total === undefined ? null : Math.max(0, total.units - sold),
    held: await ordersHeld(db, itemId),
  }
}

async function ordersHeld(db: Reader, itemId: number) {
  const lines = (await heldLines(db, [itemId])).slice(0, ordersShown)
  if (lines.length === 0) return []
  const orders = await db
    .selectFrom('sales_order')
    .select(['id', 'number'])
    .where(
      'id',
      'in',
      lines.map(({ orderId }) => orderId),
    )
    .execute()
  const numbers = new Map(orders.map(({ id, number }) => [id, number]))
  return lines.map(({ orderId, units }) => ({ orderId, orderNumber: numbers.get(orderId) ?? '', units }))
}
