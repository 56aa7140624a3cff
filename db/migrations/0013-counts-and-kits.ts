import type { Ddl, Migration } from './ddl.ts'

const statements = ({ id, int, table, keyTable }: Ddl) => [
  `create table stock_count (
    id ${id}, location_id ${int} not null references location (id), status text not null, why text not null, round ${int} not null,
    staff_id ${int} references staff (id), decided_by ${int} references staff (id), station text not null, created_at ${int} not null,
    started_at ${int}, started_move_id ${int} not null default 0, closed_at ${int}) ${table}`,
  `create unique index stock_count_open on stock_count (location_id) where closed_at is null`,
  `create index stock_count_closed on stock_count (location_id, closed_at) where closed_at is not null`,
  `create table count_scan (
    id ${id}, count_id ${int} not null references stock_count (id), round ${int} not null, item_id ${int} not null references item (id),
    lot_id ${int} not null references lot (id), units ${int} not null check (units >= 0), move_id ${int} not null,
    staff_id ${int} references staff (id), at ${int} not null, undone ${int} not null) ${table}`,
  `create index count_scan_count on count_scan (count_id, id)`,
  `create table kit_part (
    kit_id ${int} not null references item (id), part_id ${int} not null references item (id),
    quantity ${int} not null check (quantity > 0), primary key (kit_id, part_id), check (kit_id <> part_id)) ${keyTable}`,
  `create index kit_part_part on kit_part (part_id)`,
  `create table move_note (move_id ${int} not null primary key references move (id), reason text not null, note text not null) ${keyTable}`,
  `alter table order_line add column kit_id ${int} references item (id)`,
  `alter table order_line add column kit_units ${int} not null default 0`,
]

/** Counts of bins, why a person moved something, and items that are made of items. */
export const countsAndKits: Migration = { version: 13, name: 'counts and kits', statements }
