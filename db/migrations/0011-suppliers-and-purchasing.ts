import type { Ddl, Migration } from './ddl.ts'

const suppliers = ({ id, int, table, keyTable }: Ddl) => [
  `create table supplier (
    id ${id}, name text not null, name_key text not null unique, account text not null, currency text not null,
    lead_time_days ${int} check (lead_time_days >= 0), min_order_minor ${int} not null check (min_order_minor >= 0),
    order_weekdays text not null, contacts text not null, address text not null, note text not null, inspection text not null,
    inspection_checks text not null, active ${int} not null, version ${int} not null) ${table}`,
  `create table item_supplier (
    id ${id}, item_id ${int} not null references item (id), supplier_id ${int} not null references supplier (id), code text not null,
    price_minor ${int} check (price_minor >= 0), currency text not null, pack_size ${int} not null check (pack_size > 0),
    min_quantity ${int} not null check (min_quantity > 0), priority ${int} not null check (priority > 0), version ${int} not null,
    unique (item_id, supplier_id)) ${table}`,
  `create index item_supplier_supplier on item_supplier (supplier_id, item_id)`,
  `create table exchange_rate (currency text not null primary key, micros ${int} not null check (micros > 0), set_at ${int} not null) ${keyTable}`,
]

const purchaseOrders = ({ id, int, table }: Ddl) => [
  `create table purchase_order (
    id ${id}, supplier_id ${int} not null references supplier (id), status text not null, currency text not null, reference text not null,
    note text not null, created_at ${int} not null, sent_at ${int}, confirmed_at ${int}, changed_at ${int}, closed_at ${int},
    cancelled_at ${int}, expected_on text, staff_id ${int} references staff (id), version ${int} not null) ${table}`,
  `create index purchase_order_status on purchase_order (status, id)`,
  `create index purchase_order_supplier on purchase_order (supplier_id, id)`,
  `create table purchase_line (
    id ${id}, purchase_id ${int} not null references purchase_order (id), line_no ${int} not null, item_id ${int} not null references item (id),
    supplier_code text not null, quantity ${int} not null check (quantity > 0), confirmed ${int} check (confirmed >= 0),
    cancelled ${int} not null check (cancelled >= 0), received ${int} not null check (received >= 0), rejected ${int} not null check (rejected >= 0),
    price_minor ${int} check (price_minor >= 0), expected_on text,
    unique (purchase_id, line_no), check (rejected <= received), check (cancelled <= quantity)) ${table}`,
  `create index purchase_line_item on purchase_line (item_id, id)`,
]

const receipts = ({ id, int, table }: Ddl) => [
  `create table receipt (
    id ${id}, supplier_id ${int} not null references supplier (id), purchase_id ${int} references purchase_order (id), status text not null,
    delivery_note text not null, created_at ${int} not null, finished_at ${int}, staff_id ${int} references staff (id),
    station text not null) ${table}`,
  `create index receipt_purchase on receipt (purchase_id) where purchase_id is not null`,
  `create index receipt_status on receipt (status, id)`,
  `create index receipt_supplier on receipt (supplier_id, id)`,
  `create table receipt_line (
    id ${id}, receipt_id ${int} not null references receipt (id), item_id ${int} not null references item (id),
    lot_id ${int} not null references lot (id), purchase_line_id ${int} references purchase_line (id),
    received ${int} not null check (received >= 0), inspected ${int} not null check (inspected >= 0),
    rejected ${int} not null check (rejected >= 0), put_away ${int} not null check (put_away >= 0),
    sent_back ${int} not null check (sent_back >= 0), scrapped ${int} not null check (scrapped >= 0), unit_cost_minor ${int},
    check (rejected + put_away <= received), check (sent_back + scrapped <= rejected)) ${table}`,
  `create index receipt_line_receipt on receipt_line (receipt_id, id)`,
  `create index receipt_line_purchase on receipt_line (purchase_line_id) where purchase_line_id is not null`,
  `create index receipt_line_lot on receipt_line (lot_id)`,
  `create table receipt_act (
    id ${id}, receipt_id ${int} not null references receipt (id), step ${int} not null, kind text not null,
    receipt_line_id ${int} references receipt_line (id), units ${int} not null check (units >= 0), reason text not null, detail text not null,
    move_id ${int} references move (id), staff_id ${int} references staff (id), at ${int} not null, undone ${int} not null) ${table}`,
  `create index receipt_act_receipt on receipt_act (receipt_id, id)`,
  `create table cost_change (
    id ${id}, item_id ${int} not null references item (id), receipt_line_id ${int} not null references receipt_line (id),
    units_before ${int} not null, average_before ${int}, units ${int} not null, unit_cost_minor ${int} not null, average_after ${int},
    at ${int} not null) ${table}`,
  `create index cost_change_item on cost_change (item_id, id)`,
]

/** Suppliers and what they sell, purchase orders, receipts with each act and its move, and what units cost on average. */
export const suppliersAndPurchasing: Migration = {
  version: 11,
  name: 'suppliers and purchasing',
  statements: (ddl) => [...suppliers(ddl), ...purchaseOrders(ddl), ...receipts(ddl)],
}
