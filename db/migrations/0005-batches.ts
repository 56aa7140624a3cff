import type { Ddl, Migration } from './ddl.ts'

const statements = ({ int, keyTable, table, id }: Ddl) => [
  `alter table batch add column kind text not null default 'cluster'`,
  `alter table batch add column zone text not null default ''`,
  `alter table batch add column carrier text not null default ''`,
  `alter table batch add column cut_off_at ${int}`,
  `insert into location (kind, code, code_key, zone, walk_order, pickable) values ('cart', 'CART', 'CART', '', 0, 0)`,
  `alter table batch_order add column shared ${int} not null default 0`,
  `drop index batch_order_tote`,
  `create unique index batch_order_tote on batch_order (tote_id) where tote_id is not null and shared = 0`,
  `create index batch_order_place on batch_order (tote_id) where tote_id is not null`,
  `alter table location add column aisle ${int}`,
  `alter table location add column bay ${int}`,
  `create table item_substitute (
    item_id ${int} not null references item (id), substitute_id ${int} not null references item (id), rank ${int} not null,
    primary key (item_id, substitute_id), check (item_id <> substitute_id)) ${keyTable}`,
  `create table substitution (
    id ${id}, order_id ${int} not null references sales_order (id), line_id ${int} not null references order_line (id),
    item_id ${int} not null references item (id), quantity ${int} not null check (quantity > 0), status text not null,
    new_line_id ${int} references order_line (id), note text not null, asked_at ${int} not null, asked_by ${int} references staff (id),
    answered_at ${int}, answered_by ${int} references staff (id)) ${table}`,
  `create index substitution_asked on substitution (order_id) where status = 'asked'`,
  `create index substitution_order on substitution (order_id)`,
]

/** Kinds of batches, the cart of single units, where bins stand, and substitutes with the customer's consent. */
export const batches: Migration = { version: 5, name: 'batches', statements }
