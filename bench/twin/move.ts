import { number, type Statements } from './statements.ts'

/** One unit of a task from one place to another, with both balances, as the ledger writes it. */
export function move(
  db: Statements,
  of: Readonly<Record<string, unknown>>,
  way: { readonly from: number; readonly to: number; readonly cause: string; readonly fromAllocated: number; readonly at: number },
): number {
  const what = { item: number(of, 'item_id'), lot: number(of, 'lot_id'), quantity: 1 }
  db.run(
    `update stock set on_hand = on_hand - @quantity, allocated = allocated - @fromAllocated
     where lot_id = @lot and location_id = @from and on_hand - allocated >= @quantity - @fromAllocated`,
    { lot: what.lot, quantity: what.quantity, from: way.from, fromAllocated: way.fromAllocated },
  )
  if (way.to !== customer) {
    db.run(
      `insert into stock (item_id, lot_id, location_id, on_hand, allocated, awaits_count) values (@item, @lot, @to, @quantity, 0, 0)
       on conflict (lot_id, location_id) do update set on_hand = on_hand + excluded.on_hand`,
      { ...what, to: way.to },
    )
  }
  return db.run(
    `insert into move (item_id, lot_id, from_id, to_id, quantity, cause, document_id, line_id, staff_id, at, undoes_id)
     values (@item, @lot, @from, @to, @quantity, @cause, @document, @line, null, @at, null)`,
    { ...what, from: way.from, to: way.to, cause: way.cause, at: way.at, document: number(of, 'order_id'), line: number(of, 'line_id') },
  )
}

/** Ids of the first migration's places. */
export const staging = 4
export const customer = 5
