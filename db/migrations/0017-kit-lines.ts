import type { Ddl, Migration } from './ddl.ts'

/** A channel told of the kit, not of its parts: until now its line was known only by what its parts carried of it. */
const statements = ({ id, int, table }: Ddl) => [
  `create table order_kit (
    id ${id}, order_id ${int} not null references sales_order (id), line_no ${int} not null, item_id ${int} not null references item (id),
    sku text not null, name text not null, external_id text not null, unit_price_minor ${int},
    units ${int} not null check (units > 0), unique (order_id, line_no)) ${table}`,
  `alter table order_line add column order_kit_id ${int} references order_kit (id)`,
  `alter table order_line add column kit_part_id ${int} references item (id)`,
  `alter table order_line add column kit_each ${int} not null default 0`,
  `create index order_line_kit on order_line (order_kit_id) where order_kit_id is not null`,
  // All lines of one kit in an order are taken as one: nothing says which of two they were of.
  `insert into order_kit (order_id, line_no, item_id, sku, name, external_id, unit_price_minor, units)
    select coalesce(line.home_id, line.order_id), min(line.line_no), line.kit_id, kit.sku, kit.name, max(line.external_id),
      max(line.unit_price_minor), max(line.kit_units)
    from order_line line join item kit on kit.id = line.kit_id
    group by coalesce(line.home_id, line.order_id), line.kit_id, kit.sku, kit.name`,
  `update order_line set
    order_kit_id = (select one.id from order_kit one
      where one.order_id = coalesce(order_line.home_id, order_line.order_id) and one.item_id = order_line.kit_id),
    kit_part_id = item_id,
    kit_each = coalesce((select part.quantity from kit_part part where part.kit_id = order_line.kit_id and part.part_id = order_line.item_id),
      case when ordered < kit_units then 1 else ordered / kit_units end),
    external_id = '', unit_price_minor = null
    where kit_id is not null`,
  `alter table order_line drop column kit_id`,
  `alter table order_line drop column kit_units`,
]

export const kitLines: Migration = { version: 17, name: 'kit lines', statements }
