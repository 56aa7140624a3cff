import type { Selectable } from 'kysely'
import { addressKey } from '../../../domain/orders/groups/same-address.ts'
import type { SalesOrderTable } from '../tables.ts'

type Row = Pick<
  Selectable<SalesOrderTable>,
  'ship_name' | 'ship_company' | 'ship_line1' | 'ship_line2' | 'ship_line3' | 'ship_city' | 'ship_region' | 'ship_postcode' | 'ship_country'
>

export function keyOfAddress(row: Row): string {
  return addressKey({
    name: row.ship_name,
    company: row.ship_company,
    line1: row.ship_line1,
    line2: row.ship_line2,
    line3: row.ship_line3,
    city: row.ship_city,
    region: row.ship_region,
    postcode: row.ship_postcode,
    country: row.ship_country,
  })
}
