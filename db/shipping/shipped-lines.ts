import type { Carrier } from '../../domain/settings/contract.ts'
import type { ShippedLine } from '../../domain/shipping/shipped-line.ts'
import type { Reader } from '../schema.ts'

export interface ShippedBetween {
  /** Milliseconds UTC: from the first, until before the second. */
  readonly from: number
  readonly until: number
  readonly limit: number
}

/** What left the house in a time, parcel by parcel, the earliest first. */
export async function shippedLines(db: Reader, between: ShippedBetween, carriers: readonly Carrier[]): Promise<readonly ShippedLine[]> {
  const rows = await db
    .selectFrom('parcel')
    .innerJoin('parcel_line', 'parcel_line.parcel_id', 'parcel.id')
    .innerJoin('order_line', 'order_line.id', 'parcel_line.line_id')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select([
      'sales_order.channel',
      'sales_order.number as orderNumber',
      'order_line.external_id as lineExternalId',
      'order_line.sku',
      'order_line.name',
      'parcel_line.verified as quantity',
      'parcel.sscc',
      'parcel.weight_grams as weightGrams',
      'parcel.carrier as carrierCode',
      'parcel.service',
      'parcel.tracking',
      'sales_order.ship_name as recipient',
      'sales_order.ship_country as country',
      'parcel.handed_over_at as handedOverAt',
    ])
    .where('parcel.handed_over_at', '>=', between.from)
    .where('parcel.handed_over_at', '<', between.until)
    .where('parcel_line.verified', '>', 0)
    .orderBy('parcel.handed_over_at')
    .orderBy('parcel.id')
    .orderBy('order_line.line_no')
    .limit(between.limit)
    .execute()
  return rows.map((row) => ({
    ...row,
    carrierName: carriers.find((carrier) => carrier.code === row.carrierCode)?.name ?? row.carrierCode,
    handedOverAt: row.handedOverAt ?? between.from,
  }))
}
