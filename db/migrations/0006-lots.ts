import type { Ddl, Migration } from './ddl.ts'

const statements = ({ int }: Ddl) => [
  `alter table lot add column status text not null default 'ok' check (status in ('ok', 'quarantined', 'recalled'))`,
  `alter table lot add column status_reason text not null default ''`,
  `create index lot_stopped on lot (id) where status <> 'ok'`,
  `alter table item add column min_life_days ${int} check (min_life_days >= 0)`,
  `alter table pack_act add column lot_id ${int} references lot (id)`,
  `alter table pack_act add column line_id ${int} references order_line (id)`,
  `alter table pack_act add column move_id ${int} references move (id)`,
  `alter table pack_act add column unverified ${int} not null default 0`,
  `alter table pack_act add column task_id ${int} references pick_task (id)`,
  `alter table parcel add column overrule_reason text not null default ''`,
  `alter table parcel add column overruled_by ${int} references staff (id)`,
]

/** Lots that may not go on, how long goods have to keep, units taken out at the bench, and boxes that an owner let pass. */
export const lots: Migration = { version: 6, name: 'lots', statements }
