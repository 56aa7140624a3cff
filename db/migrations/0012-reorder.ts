import type { Ddl, Migration } from './ddl.ts'

const statements = ({ id, int, table, keyTable }: Ddl) => [
  `alter table order_line add column demand_units ${int}`,
  `create index order_line_uncounted on order_line (id) where demand_units is null`,
  `create table demand_day (
    item_id ${int} not null references item (id), day ${int} not null, units ${int} not null, primary key (item_id, day)) ${keyTable}`,
  `create table outlook (
    item_id ${int} not null primary key references item (id), forecast_on text not null, method text not null, days ${int} not null,
    per_day_milli ${int} not null, deviation_milli ${int} not null, value_class text not null, steadiness text not null,
    year_value ${int} not null, lead_days_milli ${int} not null, lead_deviation_milli ${int} not null,
    policy text not null, reorder_point ${int}, order_up_to ${int}, safety_stock ${int}, due_since ${int}) ${keyTable}`,
  `create index outlook_due on outlook (item_id) where due_since is not null`,
  `create table reorder_policy (scope text not null primary key, policy text not null) ${keyTable}`,
  `create table reorder_snooze (
    item_id ${int} not null primary key references item (id), until text not null, reason text not null,
    staff_id ${int} references staff (id), at ${int} not null) ${keyTable}`,
  `create table uplift (
    id ${id}, item_id ${int} references item (id), name text not null, first_day text not null, last_day text not null,
    percent ${int} not null check (percent >= 0)) ${table}`,
]

/** What was asked for on each day, what is expected, and by which policy it is bought again. */
export const reorder: Migration = { version: 12, name: 'reorder', statements }
