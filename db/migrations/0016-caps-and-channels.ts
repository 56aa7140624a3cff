import type { Ddl, Migration } from './ddl.ts'

const caps = ({ int, keyTable }: Ddl) => [
  `create table item_cap (
    item_id ${int} not null references item (id), kind text not null check (kind in ('customer', 'total')),
    units ${int} not null check (units > 0), first_day text, last_day text, from_at ${int}, until_at ${int},
    staff_id ${int} references staff (id), set_at ${int} not null, primary key (item_id, kind)) ${keyTable}`,
  `alter table order_line add column capped ${int} not null default 0`,
  `alter table order_line add column over_cap ${int} not null default 0 check (over_cap >= 0)`,
  `alter table order_line add column cap_allowed ${int} not null default 0 check (cap_allowed >= 0)`,
  `create index order_line_capped on order_line (item_id) where capped = 1`,
  `create index order_line_over_cap on order_line (order_id) where over_cap > 0`,
]

const channels = ({ id, int, table, keyTable }: Ddl) => [
  `create table channel_buffer (
    item_id ${int} not null primary key references item (id), units ${int} not null check (units >= 0)) ${keyTable}`,
  `create table channel_listing (
    channel text not null, item_id ${int} not null references item (id), location text not null, handle text not null,
    title text not null, options text not null, hs_code text not null, origin text not null, bin text not null,
    primary key (channel, item_id, location)) ${keyTable}`,
  `create table channel_export (
    id ${id}, channel text not null, format text not null, buffer ${int} not null check (buffer >= 0), location text not null,
    at ${int} not null, staff_id ${int} references staff (id), rows ${int} not null, told_at ${int}) ${table}`,
  `create index channel_export_channel on channel_export (channel, id)`,
  `create table channel_export_row (
    export_id ${int} not null references channel_export (id), item_id ${int} not null references item (id),
    offered ${int} not null check (offered >= 0), committed ${int} not null check (committed >= 0),
    primary key (export_id, item_id)) ${keyTable}`,
]

/** How many units of an item a customer, and all of them, may order; and what of the stock was offered where. */
export const capsAndChannels: Migration = {
  version: 16,
  name: 'caps and channels',
  statements: (ddl) => [...caps(ddl), ...channels(ddl)],
}
