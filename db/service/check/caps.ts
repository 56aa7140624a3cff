import { sql } from 'kysely'
import { countedAs, unitsOver } from '../../../domain/caps/judge.ts'
import { isOpen } from '../../../domain/orders/status.ts'
import { buyer, hadUnder, linesUnder, takenUnits } from '../../caps/had.ts'
import { heldLines } from '../../caps/held-lines.ts'
import { capRules } from '../../caps/rules.ts'
import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** Nothing passes a limit unless somebody allowed it, what is over one waits for a decision, and only that. */
export async function checkCaps(db: Reader): Promise<Violation[]> {
  const found = await Promise.all([lines(db), marks(db), holds(db), limits(db), fitting(db)])
  return found.flat()
}

async function lines(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('order_line')
    .select(['id', 'over_cap as over', 'cap_allowed as allowed', 'backordered', takenUnits.as('taken')])
    .where((eb) => eb('capped', '=', eb.lit(1)))
    .where((eb) => eb.or([eb('over_cap', '>', eb.ref('backordered')), eb('cap_allowed', '>', takenUnits)]))
    .execute()
  return violations('units over a limit wait, and those allowed are taken', rows, (row) => ({
    where: `order line ${row.id}`,
    found: `${row.over} over of ${row.backordered} waiting, ${row.allowed} allowed of ${row.taken} taken`,
  }))
}

async function marks(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('order_line')
    .leftJoin('item_cap', 'item_cap.item_id', 'order_line.item_id')
    .select(['order_line.id', 'capped'])
    .where((eb) =>
      eb.or([
        eb.and([eb('capped', '=', eb.lit(1)), eb('item_cap.item_id', 'is', null)]),
        eb.and([eb('capped', '=', eb.lit(0)), eb('item_cap.item_id', 'is not', null)]),
        eb.and([eb('capped', '=', eb.lit(0)), eb(sql<number>`over_cap + cap_allowed`, '>', 0)]),
      ]),
    )
    .execute()
  return violations('a line counts against a limit where its item has one', rows, (row) => ({
    where: `order line ${row.id}`,
    found: `marked ${row.capped}`,
  }))
}

async function holds(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('sales_order')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('order_line')
          .select(({ fn }) => ['order_id', fn.sum<number>('over_cap').as('units')])
          .where((line) => line('over_cap', '>', line.lit(0)))
          .groupBy('order_id')
          .as('held'),
      (join) => join.onRef('held.order_id', '=', 'sales_order.id'),
    )
    .select(['sales_order.id', 'status', 'hold_reason as hold', 'held.units as over'])
    .where((eb) => eb.or([eb('hold_reason', '=', 'cap'), eb('held.units', '>', 0)]))
    .execute()
  const wrong = rows.filter(({ status, hold, over }) => (over ?? 0) === 0 || hold === null || !isOpen(status))
  return violations('an order with units over a limit is held, and only such a one for that', wrong, (row) => ({
    where: `order ${row.id}`,
    found: `${row.over ?? 0} over, held: ${row.hold ?? 'no'}`,
  }))
}

async function limits(db: Reader): Promise<Violation[]> {
  const found: Violation[] = []
  for (const rule of await capRules(db, false)) {
    const rows = await linesUnder(db, rule)
      .select(({ fn }) => [
        (rule.kind === 'total' ? sql<string>`''` : buyer).as('buyer'),
        fn.sum<number>(sql<number>`${takenUnits} - cap_allowed`).as('units'),
      ])
      .$if(rule.kind === 'customer', (query) => query.groupBy(buyer))
      .execute()
    found.push(
      ...violations(
        'nothing passes a limit that nobody allowed',
        rows.filter(({ units }) => units > rule.units),
        (row) => ({ where: countedAs(rule, row.buyer), found: `${row.units} of at most ${rule.units}` }),
      ),
    )
  }
  return found
}

async function fitting(db: Reader): Promise<Violation[]> {
  const rules = await capRules(db, false)
  if (rules.length === 0) return []
  const held = await heldLines(db, [...new Set(rules.map(({ itemId }) => itemId))])
  const over = unitsOver(rules, await hadUnder(db, rules, new Set(held.map((line) => line.buyer))), held)
  const wrong = held.flatMap((line, place) => (over[place] === line.units ? [] : [{ ...line, over: over[place] ?? 0 }]))
  return violations('what is held over a limit does not fit within it', wrong, (row) => ({
    where: `order line ${row.lineId}`,
    found: `${row.units} held, ${row.over} over`,
  }))
}
