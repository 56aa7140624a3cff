import type { Ddl, Migration } from './ddl.ts'

const statements = ({ id, int, table, keyTable }: Ddl) => [
  `create table material_source (
    material_id ${int} not null primary key references material (id), supplier_id ${int} not null references supplier (id),
    code text not null, pack_quantity ${int} not null check (pack_quantity > 0), price_minor ${int} check (price_minor >= 0),
    min_packs ${int} not null check (min_packs > 0)) ${keyTable}`,
  `create table purchase_material (
    id ${id}, purchase_id ${int} not null references purchase_order (id), material_id ${int} not null references material (id),
    supplier_code text not null, pack_quantity ${int} not null check (pack_quantity > 0), packs ${int} not null check (packs > 0),
    cancelled ${int} not null check (cancelled >= 0), received ${int} not null check (received >= 0),
    price_minor ${int} check (price_minor >= 0), unique (purchase_id, material_id)) ${table}`,
  `create index purchase_material_material on purchase_material (material_id)`,
  `alter table material_move add column purchase_material_id ${int} references purchase_material (id)`,
  `create index material_move_purchase on material_move (purchase_material_id) where purchase_material_id is not null`,
]

/** Who sells packing material, and the lines of purchase orders that order it. */
export const materialBuying: Migration = { version: 19, name: 'material buying', statements }
