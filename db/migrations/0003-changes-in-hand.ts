import type { Ddl, Migration } from './ddl.ts'

const statements = ({ int, keyTable }: Ddl) => [
  `alter table order_line add column put_back ${int} not null default 0 check (put_back >= 0)`,
  `alter table task add column line_id ${int} references order_line (id)`,
  `alter table task add column parcel_id ${int} references parcel (id)`,
  `alter table task add column quantity ${int} not null default 0`,
  `create index task_order on task (order_id) where order_id is not null`,
  `alter table sales_order add column priority ${int} not null default 0`,
  `create index sales_order_urgent on sales_order (status, priority desc, promise_at, id)`,
  `create index sales_order_held_until on sales_order (hold_until) where hold_until is not null`,
  `create table old_label (sscc text primary key, parcel_id ${int} not null references parcel (id)) ${keyTable}`,
]

/** What changes while an order is in somebody's hands: units to put back, labels that count no longer, priority. */
export const changesInHand: Migration = { version: 3, name: 'changes in hand', statements }
