import { tabRows } from '../files/tabs.ts'
import { dayOf } from '../orders/days.ts'
import type { Address } from '../settings/contract.ts'
import type { ShippedLine } from './shipped-line.ts'

/** Amazon's shipping confirmation file: these columns, this order. */
const columns = [
  'order-id',
  'order-item-id',
  'quantity',
  'ship-date',
  'carrier-code',
  'carrier-name',
  'tracking-number',
  'ship-method',
  'transparency_code',
  'ship_from_address_name',
  'ship_from_address_line1',
  'ship_from_address_line2',
  'ship_from_address_line3',
  'ship_from_address_city',
  'ship_from_address_county',
  'ship_from_address_state_or_region',
  'ship_from_address_postalcode',
  'ship_from_address_countrycode',
] as const

/** Tab-separated without quoting, as Amazon reads it; lines of other channels are left out. */
export function amazonConfirmation(lines: readonly ShippedLine[], sender: Address, timeZone: string): string {
  const from = [sender.name, sender.line1, sender.line2, sender.line3, sender.city, '', sender.region, sender.postcode, sender.country]
  const rows = confirmable(lines).map((line) => [
    line.orderNumber,
    line.lineExternalId,
    String(line.quantity),
    dayOf(line.handedOverAt, timeZone),
    line.carrierCode,
    line.carrierName,
    line.tracking,
    line.service,
    '',
    ...from,
  ])
  return tabRows([columns, ...rows])
}

export function confirmable(lines: readonly ShippedLine[]): readonly ShippedLine[] {
  return lines.filter((line) => line.channel === 'amazon')
}
