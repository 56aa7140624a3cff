import type { Ddl, Migration } from './ddl.ts'

const statements = ({ int }: Ddl) => [
  `alter table sales_order add column queue text not null default ''`,
  `create index sales_order_queue_due on sales_order (queue, promise_at, id) where is_open = 1`,
  `create index sales_order_queue_urgent on sales_order (queue, status, priority desc, promise_at, id) where is_open = 1`,
  `alter table sales_order add column split_from ${int} references sales_order (id)`,
  `alter table sales_order add column merged_into ${int} references sales_order (id)`,
  `create index sales_order_split_from on sales_order (split_from) where split_from is not null`,
  `create index sales_order_merged_into on sales_order (merged_into) where merged_into is not null`,
  `create index sales_order_open_customer on sales_order (customer_id) where is_open = 1`,
  `alter table order_line add column home_id ${int} references sales_order (id)`,
  `create index order_line_home on order_line (home_id) where home_id is not null`,
]

/** The queue that the shop's rules put an order into; parts of a split order, and orders that go together. */
export const queuesAndGroups: Migration = { version: 4, name: 'queues and groups', statements }
