import { averageAfter } from '../../../domain/purchasing/average-cost.ts'
import { purchaseStatus } from '../../../domain/purchasing/status.ts'
import { groupBy } from '../../../domain/collection/group-by.ts'
import { packCounts } from '../../materials/purchase-lines.ts'
import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** The state of an order follows from its lines, its lines from its receipts, and the average cost from what came. */
export async function checkPurchasing(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([states(db), lines(db), costs(db)])
  return parts.flat()
}

async function states(db: Reader): Promise<Violation[]> {
  const orders = await db.selectFrom('purchase_order').selectAll().execute()
  const all = groupBy(await db.selectFrom('purchase_line').selectAll().execute(), (line) => line.purchase_id)
  const packs = groupBy(await db.selectFrom('purchase_material').selectAll().execute(), (line) => line.purchase_id)
  const wrong = orders.flatMap((order) => {
    const at = { sentAt: order.sent_at, confirmedAt: order.confirmed_at, closedAt: order.closed_at, cancelledAt: order.cancelled_at }
    const status = purchaseStatus(at, [...(all.get(order.id) ?? []), ...(packs.get(order.id) ?? []).map(packCounts)])
    return status === order.status ? [] : [{ id: order.id, kept: order.status, status }]
  })
  return violations('the state of a purchase order follows from its lines', wrong, (row) => ({
    where: `purchase order ${row.id}`,
    found: `${row.kept}, its lines say ${row.status}`,
  }))
}

async function lines(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('purchase_line')
    .leftJoin('receipt_line', 'receipt_line.purchase_line_id', 'purchase_line.id')
    .select(({ fn, lit }) => [
      'purchase_line.id',
      'purchase_line.received',
      'purchase_line.rejected',
      fn.coalesce(fn.sum<number>('receipt_line.received'), lit(0)).as('came'),
      fn.coalesce(fn.sum<number>('receipt_line.rejected'), lit(0)).as('refused'),
    ])
    .groupBy(['purchase_line.id', 'purchase_line.received', 'purchase_line.rejected'])
    .execute()
  const wrong = rows.filter((row) => row.received !== row.came || row.rejected !== row.refused)
  return violations('a purchase order counts what its receipts took in', wrong, (row) => ({
    where: `purchase line ${row.id}`,
    found: `received ${row.received}, rejected ${row.rejected}; receipts ${row.came}, ${row.refused}`,
  }))
}

async function costs(db: Reader): Promise<Violation[]> {
  const rows = await db.selectFrom('cost_change').selectAll().orderBy('id').execute()
  const last = new Map<number, number | null>()
  const wrong = rows.filter((row) => {
    const before = last.get(row.item_id) ?? null
    last.set(row.item_id, row.average_after)
    const after = averageAfter({
      unitsBefore: row.units_before,
      averageBefore: row.average_before,
      units: row.units,
      unitCostMinor: row.unit_cost_minor,
    })
    return row.average_before !== before || row.average_after !== after
  })
  return violations('the average cost follows from what came', wrong, (row) => ({
    where: `item ${row.item_id}, change ${row.id}`,
    found: `${row.average_before} to ${row.average_after}`,
  }))
}
