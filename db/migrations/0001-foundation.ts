import type { Ddl, Migration } from './ddl.ts'

const shop = ({ id, int, blob, table, keyTable }: Ddl) => [
  `create table setting (key text primary key, value text not null, version ${int} not null) ${keyTable}`,
  `create table counter (name text primary key, value ${int} not null) ${keyTable}`,
  `create table staff (id ${id}, name text not null, name_key text not null unique, role text not null, active ${int} not null) ${table}`,
  `create table command_log (
    id ${id}, request_id text not null unique, name text not null, staff_id ${int} references staff (id), station text not null,
    at ${int} not null, subject_kind text not null, subject_id ${int} not null, input text not null, outcome text not null,
    result text not null) ${table}`,
  `create index command_log_subject on command_log (subject_kind, subject_id)`,
  `create table photo (id ${id}, mime text not null, bytes ${blob} not null) ${table}`,
  `create table import (
    id ${id}, kind text not null, format text not null, file_name text not null, file_hash text not null, at ${int} not null,
    staff_id ${int} references staff (id), status text not null, counts text not null) ${table}`,
]

const stock = ({ id, int, table, keyTable }: Ddl) => [
  `create table item (
    id ${id}, sku text not null, sku_key text not null unique, name text not null, product text not null, variant text not null,
    flags text not null, weight_grams ${int}, length_mm ${int}, width_mm ${int}, height_mm ${int}, lot_tracked ${int} not null,
    price_minor ${int}, photo_id ${int} references photo (id), active ${int} not null, version ${int} not null,
    import_id ${int} references import (id), search_text text not null) ${table}`,
  `create index item_import on item (import_id)`,
  `create table import_change (
    import_id ${int} not null references import (id), item_id ${int} not null references item (id), before text not null,
    version ${int} not null, primary key (import_id, item_id)) ${keyTable}`,
  `create table item_barcode (
    id ${id}, item_id ${int} not null references item (id), code text not null, code_key text not null unique,
    quantity ${int} not null check (quantity > 0)) ${table}`,
  `create index item_barcode_item on item_barcode (item_id)`,
  `create table location (
    id ${id}, kind text not null, code text not null, code_key text not null unique, zone text not null,
    walk_order ${int} not null, pickable ${int} not null) ${table}`,
  `create table lot (
    id ${id}, item_id ${int} not null references item (id), code text not null, expires_on text, unique (item_id, code)) ${table}`,
  `create table stock (
    id ${id}, item_id ${int} not null references item (id), lot_id ${int} not null references lot (id),
    location_id ${int} not null references location (id), on_hand ${int} not null check (on_hand >= 0),
    allocated ${int} not null check (allocated >= 0), awaits_count ${int} not null, unique (lot_id, location_id),
    check (allocated <= on_hand)) ${table}`,
  `create index stock_item on stock (item_id)`,
  `create index stock_location on stock (location_id, on_hand)`,
  `create table move (
    id ${id}, item_id ${int} not null references item (id), lot_id ${int} not null references lot (id),
    from_id ${int} not null references location (id), to_id ${int} not null references location (id),
    quantity ${int} not null check (quantity > 0), cause text not null, document_id ${int} not null, line_id ${int},
    staff_id ${int} references staff (id), at ${int} not null, undoes_id ${int} references move (id), check (from_id <> to_id)) ${table}`,
  `create index move_item on move (item_id, id)`,
  `create index move_document on move (cause, document_id)`,
  `create unique index move_undoes on move (undoes_id) where undoes_id is not null`,
  `create table task (
    id ${id}, kind text not null, status text not null, at ${int} not null, item_id ${int} references item (id),
    location_id ${int} references location (id), stock_id ${int} references stock (id), order_id ${int}, note text not null,
    closed_at ${int}, staff_id ${int} references staff (id)) ${table}`,
  `create index task_open on task (status, kind)`,
]

const orders = ({ id, int, word, table, keyTable }: Ddl) => [
  `create table customer (
    id ${id}, channel text not null, key text not null, name text not null, email text not null, phone text not null,
    unique (channel, key)) ${table}`,
  `create table batch (
    id ${id}, status text not null, staff_id ${int} references staff (id), station text not null, started_at ${int} not null,
    closed_at ${int}, at_location_id ${int} references location (id)) ${table}`,
  `create index batch_status on batch (status)`,
  `create table sales_order (
    id ${id}, channel text not null, number text not null, customer_id ${int} not null references customer (id),
    ordered_at ${int} not null, promise_at ${int} not null, promise_basis text not null, status text not null,
    is_open ${int} not null, hold_reason text, hold_until text, line_count ${int} not null, unit_count ${int} not null,
    ship_name text not null, ship_company text not null, ship_line1 text not null, ship_line2 text not null,
    ship_line3 text not null, ship_city text not null, ship_region text not null, ship_postcode text not null,
    ship_country text not null, ship_phone text not null, email text not null, note text not null, service_level text not null,
    currency text not null, batch_id ${int} references batch (id), import_id ${int} references import (id), shipped_at ${int},
    version ${int} not null, unique (channel, number)) ${table}`,
  `create index sales_order_due on sales_order (is_open, promise_at, id)`,
  `create index sales_order_status on sales_order (status, promise_at, id)`,
  `create index sales_order_ordered on sales_order (ordered_at, id)`,
  `create index sales_order_channel_ordered on sales_order (channel, ordered_at, id)`,
  `create index sales_order_channel_shipped on sales_order (channel, shipped_at, id) where shipped_at is not null`,
  `create index sales_order_shipped on sales_order (shipped_at, id, promise_at) where shipped_at is not null`,
  `create index sales_order_batch on sales_order (batch_id) where batch_id is not null`,
  `create index sales_order_import on sales_order (import_id) where import_id is not null`,
  `create index sales_order_number on sales_order (number)`,
  `create index sales_order_customer on sales_order (customer_id)`,
  `create table order_line (
    id ${id}, order_id ${int} not null references sales_order (id), line_no ${int} not null,
    item_id ${int} not null references item (id), sku text not null, name text not null, external_id text not null,
    unit_price_minor ${int}, ordered ${int} not null check (ordered > 0), cancelled ${int} not null check (cancelled >= 0),
    backordered ${int} not null check (backordered >= 0), allocated ${int} not null check (allocated >= 0),
    picked ${int} not null check (picked >= 0), packed ${int} not null check (packed >= 0), shipped ${int} not null check (shipped >= 0),
    check (ordered = cancelled + backordered + allocated + picked + packed + shipped)) ${table}`,
  `create index order_line_order on order_line (order_id)`,
  `create index order_line_waiting on order_line (item_id) where backordered > 0`,
  `create table order_token (token ${word} not null, order_id ${int} not null references sales_order (id), primary key (token, order_id)) ${keyTable}`,
  `create index order_token_order on order_token (order_id, token)`,
]

const floor = ({ id, int, table, keyTable }: Ddl) => [
  `create table batch_order (
    batch_id ${int} not null references batch (id), order_id ${int} not null references sales_order (id), position ${int} not null,
    tote_id ${int} references location (id), primary key (batch_id, position)) ${keyTable}`,
  `create index batch_order_order on batch_order (order_id)`,
  `create unique index batch_order_tote on batch_order (tote_id) where tote_id is not null`,
  `create table pick_task (
    id ${id}, order_id ${int} not null references sales_order (id), line_id ${int} not null references order_line (id),
    item_id ${int} not null references item (id), lot_id ${int} not null references lot (id),
    location_id ${int} not null references location (id), stock_id ${int} not null references stock (id),
    quantity ${int} not null check (quantity > 0), picked ${int} not null check (picked >= 0 and picked <= quantity),
    put ${int} not null check (put >= 0 and put <= picked), packed ${int} not null check (packed >= 0 and packed <= picked),
    status text not null, batch_id ${int} references batch (id), sequence ${int} not null,
    replaces_id ${int} references pick_task (id)) ${table}`,
  `create index pick_task_order on pick_task (order_id)`,
  `create index pick_task_line on pick_task (line_id)`,
  `create index pick_task_replaces on pick_task (replaces_id) where replaces_id is not null`,
  `create index pick_task_batch on pick_task (batch_id, sequence) where batch_id is not null`,
  `create index pick_task_stock on pick_task (stock_id) where status = 'open'`,
  `create table pick_act (
    id ${id}, batch_id ${int} not null references batch (id), task_id ${int} references pick_task (id), kind text not null,
    quantity ${int} not null, detail ${int} not null, move_id ${int} references move (id), staff_id ${int} references staff (id),
    at ${int} not null, undone ${int} not null) ${table}`,
  `create index pick_act_batch on pick_act (batch_id, id)`,
  `create index pick_act_task on pick_act (task_id) where task_id is not null`,
  `create index pick_act_short on pick_act (detail) where kind = 'short'`,
  `create table manifest (
    id ${id}, carrier text not null, opened_at ${int} not null, closed_at ${int}, staff_id ${int} references staff (id)) ${table}`,
  `create unique index manifest_open on manifest (carrier) where closed_at is null`,
  `create table parcel (
    id ${id}, order_id ${int} not null references sales_order (id), sscc text not null unique, status text not null,
    staff_id ${int} references staff (id), station text not null, carton text not null, weight_grams ${int},
    carrier text not null, service text not null, tracking text not null, opened_at ${int} not null, closed_at ${int},
    labelled_at ${int}, handed_over_at ${int}, manifest_id ${int} references manifest (id)) ${table}`,
  `create index parcel_order on parcel (order_id)`,
  `create index parcel_status on parcel (status, id)`,
  `create index parcel_handed_over on parcel (handed_over_at) where handed_over_at is not null`,
  `create index parcel_manifest on parcel (manifest_id) where manifest_id is not null`,
  `create unique index parcel_tracking on parcel (tracking) where tracking <> ''`,
  `create table parcel_line (
    parcel_id ${int} not null references parcel (id), line_id ${int} not null references order_line (id),
    item_id ${int} not null references item (id), expected ${int} not null check (expected > 0),
    verified ${int} not null check (verified >= 0 and verified <= expected),
    primary key (parcel_id, line_id)) ${keyTable}`,
  `create index parcel_line_line on parcel_line (line_id)`,
  `create table parcel_content (
    parcel_id ${int} not null references parcel (id), line_id ${int} not null references order_line (id),
    item_id ${int} not null references item (id), lot_id ${int} not null references lot (id),
    task_id ${int} not null references pick_task (id), quantity ${int} not null check (quantity > 0),
    pack_move_id ${int} not null references move (id), hand_over_move_id ${int} references move (id),
    primary key (parcel_id, task_id)) ${keyTable}`,
  `create index parcel_content_line on parcel_content (line_id)`,
  `create index parcel_content_task on parcel_content (task_id)`,
  `create table parcel_check (
    parcel_id ${int} not null references parcel (id), key text not null, text text not null, required ${int} not null,
    done ${int} not null, staff_id ${int} references staff (id), at ${int} not null, primary key (parcel_id, key)) ${keyTable}`,
  `create table pack_act (
    id ${id}, parcel_id ${int} not null references parcel (id), kind text not null, item_id ${int} references item (id),
    check_key text not null, quantity ${int} not null, staff_id ${int} references staff (id), at ${int} not null,
    undone ${int} not null) ${table}`,
  `create index pack_act_parcel on pack_act (parcel_id, id)`,
]

/** The places every shop has; bins and totes come later. */
const places = () =>
  ['SUPPLIER', 'RECEIVING', 'QUARANTINE', 'STAGING', 'CUSTOMER', 'ADJUSTMENT', 'SCRAP'].map(
    (code) =>
      `insert into location (kind, code, code_key, zone, walk_order, pickable) values ('${code.toLowerCase()}', '${code}', '${code}', '', 0, 0)`,
  )

export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  statements: (ddl) => [...shop(ddl), ...stock(ddl), ...orders(ddl), ...floor(ddl), ...places()],
}
