import type { Ddl, Migration } from './ddl.ts'

const statements = ({ id, int, table, keyTable }: Ddl) => [
  `alter table location add column reserve ${int} not null default 0`,
  `create index location_reserve on location (id) where reserve = 1`,
  `create table pick_face (
    item_id ${int} not null references item (id), location_id ${int} not null references location (id),
    min_units ${int} not null check (min_units >= 0), max_units ${int} not null check (max_units > 0),
    primary key (item_id, location_id), check (min_units <= max_units)) ${keyTable}`,
  `create index pick_face_location on pick_face (location_id)`,
  `create table replenishment (
    id ${id}, item_id ${int} not null references item (id), face_id ${int} not null references location (id), status text not null,
    urgency text not null, waiting ${int} not null, quantity ${int} not null check (quantity > 0),
    moved ${int} not null check (moved >= 0), staff_id ${int} references staff (id), station text not null, created_at ${int} not null,
    taken_at ${int}, closed_at ${int}) ${table}`,
  `create unique index replenishment_open on replenishment (item_id, face_id) where closed_at is null`,
  `create table replenishment_act (
    id ${id}, replenishment_id ${int} not null references replenishment (id), step ${int} not null, kind text not null,
    location_id ${int} not null references location (id), lot_id ${int} references lot (id), units ${int} not null,
    move_id ${int} references move (id), task_id ${int} references task (id), staff_id ${int} references staff (id),
    at ${int} not null, undone ${int} not null) ${table}`,
  `create index replenishment_act_of on replenishment_act (replenishment_id, id)`,
]

/** Pick faces, the reserve bins that fill them, and the tasks of filling. */
export const replenishment: Migration = { version: 15, name: 'replenishment', statements }
