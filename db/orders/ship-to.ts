import type { Selectable } from 'kysely'
import type { Address } from '../../domain/settings/contract.ts'
import type { SalesOrderTable } from './tables.ts'

export const shipToColumns = [
  'ship_name',
  'ship_company',
  'ship_line1',
  'ship_line2',
  'ship_line3',
  'ship_city',
  'ship_region',
  'ship_postcode',
  'ship_country',
  'ship_phone',
] as const

type ShipToRow = Pick<Selectable<SalesOrderTable>, (typeof shipToColumns)[number]>

/** Where an order goes, as its row holds it. */
export function readShipTo(row: ShipToRow): Address {
  return {
    name: row.ship_name,
    company: row.ship_company,
    line1: row.ship_line1,
    line2: row.ship_line2,
    line3: row.ship_line3,
    city: row.ship_city,
    region: row.ship_region,
    postcode: row.ship_postcode,
    country: row.ship_country,
    phone: row.ship_phone,
  }
}

export function shipToRow(shipTo: Address): ShipToRow {
  return {
    ship_name: shipTo.name,
    ship_company: shipTo.company,
    ship_line1: shipTo.line1,
    ship_line2: shipTo.line2,
    ship_line3: shipTo.line3,
    ship_city: shipTo.city,
    ship_region: shipTo.region,
    ship_postcode: shipTo.postcode,
    ship_country: shipTo.country,
    ship_phone: shipTo.phone,
  }
}
