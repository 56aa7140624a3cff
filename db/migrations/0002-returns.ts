import type { Migration } from './ddl.ts'

/** Returns: what was announced and received, line by line, and each act with its move. */
export const returns: Migration = {
  version: 2,
  name: 'returns',
  statements: ({ id, int, table, keyTable }) => [
    `create table return_case (
      id ${id}, order_id ${int} not null references sales_order (id), parcel_id ${int} references parcel (id), status text not null,
      enclosed ${int} not null, created_at ${int} not null, staff_id ${int} references staff (id), station text not null) ${table}`,
    `create index return_case_order on return_case (order_id)`,
    `create index return_case_status on return_case (status, id)`,
    `create unique index return_case_enclosed on return_case (parcel_id) where enclosed = 1 and status <> 'voided'`,
    `create table return_line (
      return_id ${int} not null references return_case (id), line_id ${int} not null references order_line (id),
      item_id ${int} not null references item (id), expected ${int} not null check (expected >= 0),
      received ${int} not null check (received >= 0), restocked ${int} not null check (restocked >= 0),
      scrapped ${int} not null check (scrapped >= 0), to_supplier ${int} not null check (to_supplier >= 0),
      primary key (return_id, line_id), check (restocked + scrapped + to_supplier <= received)) ${keyTable}`,
    `create index return_line_line on return_line (line_id)`,
    `create table return_act (
      id ${id}, return_id ${int} not null references return_case (id), step ${int} not null, kind text not null,
      line_id ${int} references order_line (id), lot_id ${int} references lot (id), units ${int} not null check (units >= 0),
      move_id ${int} references move (id), staff_id ${int} references staff (id), at ${int} not null, undone ${int} not null) ${table}`,
    `create index return_act_return on return_act (return_id, id)`,
    `create index return_act_lot on return_act (lot_id) where lot_id is not null`,
  ],
}
