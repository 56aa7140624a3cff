import { csvText } from '../files/csv.ts'
import { Temporal } from 'temporal-polyfill'
import type { ShippedLine } from './shipped-line.ts'

const columns = [
  'channel',
  'order',
  'shipped_at',
  'carrier',
  'service',
  'tracking',
  'parcel',
  'weight_grams',
  'sku',
  'item',
  'quantity',
  'recipient',
  'country',
  'weight_from',
  'kit',
] as const

/** The units that left; those of a kit one by one, with the SKU of the kit. */
export function shippedCsv(lines: readonly ShippedLine[], timeZone: string): string {
  const rows = lines.map((line) => [
    line.channel,
    line.orderNumber,
    localTime(line.handedOverAt, timeZone),
    line.carrierName,
    line.service,
    line.tracking,
    line.sscc,
    line.weightGrams === null ? '' : String(line.weightGrams),
    line.sku,
    line.name,
    String(line.quantity),
    line.recipient,
    line.country,
    weightFrom(line),
    line.kit?.sku ?? '',
  ])
  return csvText([columns, ...rows])
}

function weightFrom({ weightGrams, weightComputed }: ShippedLine): string {
  if (weightGrams === null) return ''
  return weightComputed ? 'items' : 'weighed'
}

/** '2026-11-19 16:05' on the shop's clock. */
function localTime(instant: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
}
