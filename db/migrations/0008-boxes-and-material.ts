import type { Ddl, Migration } from './ddl.ts'

const boxes = ({ int }: Ddl) => [
  `alter table parcel add column split ${int} not null default 0`,
  `alter table item add column padding_mm ${int} check (padding_mm >= 0)`,
  `alter table sales_order add column eco ${int} not null default 0`,
  `alter table sales_order add column gift ${int} not null default 0`,
  `alter table sales_order add column gift_message text not null default ''`,
]

/** On hand may be below zero: a box that was packed was packed, whatever the books say of its carton. */
const material = ({ id, int, table }: Ddl) => [
  `create table material (
    id ${id}, name text not null, kind text not null, unit text not null, carton text not null, per_use ${int} not null check (per_use >= 0),
    used_for text not null, channel text not null, plastic ${int} not null, reorder_point ${int} not null check (reorder_point >= 0),
    on_hand ${int} not null, active ${int} not null, version ${int} not null) ${table}`,
  `create table material_move (
    id ${id}, material_id ${int} not null references material (id), from_place text not null, to_place text not null,
    quantity ${int} not null check (quantity > 0), cause text not null, parcel_id ${int} references parcel (id),
    note text not null, staff_id ${int} references staff (id), at ${int} not null, undoes_id ${int} references material_move (id),
    check (from_place <> to_place)) ${table}`,
  `create index material_move_material on material_move (material_id, id)`,
  `create index material_move_parcel on material_move (parcel_id) where parcel_id is not null`,
  `create unique index material_move_undoes on material_move (undoes_id) where undoes_id is not null`,
]

/** Orders in several boxes, padding, what an order wishes for its packing, and the ledger of packing material. */
export const boxesAndMaterial: Migration = {
  version: 8,
  name: 'boxes and material',
  statements: (ddl) => [...boxes(ddl), ...material(ddl)],
}
