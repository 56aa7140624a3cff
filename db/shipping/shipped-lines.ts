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
    .leftJoin('sales_order as home', 'home.id', 'order_line.home_id')
    // The channel knows the order that was given to it, not the parts that were made of it here.
    .leftJoin('sales_order as root', (join) =>
      join.on((eb) =>
        eb(
          'root.id',
          '=',
          eb.case().when('home.id', 'is', null).then(eb.ref('sales_order.split_from')).else(eb.ref('home.split_from')).end(),
        ),
      ),
    )
    .leftJoin('order_kit', 'order_kit.id', 'order_line.order_kit_id')
    .select(['order_kit.id as kitId', 'order_kit.sku as kitSku', 'order_kit.name as kitName', 'order_kit.external_id as kitExternalId'])
    .select(({ fn }) => [
      'sales_order.channel',
      fn.coalesce('root.number', 'home.number', 'sales_order.number').as('orderNumber'),
      'order_line.external_id as lineExternalId',
      'order_line.sku',
      'order_line.name',
      'parcel_line.verified as quantity',
      'parcel.sscc',
      'parcel.weight_grams as weightGrams',
      'parcel.weight_computed as computed',
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
  return rows.map(({ computed, kitId, kitSku, kitName, kitExternalId, ...row }) => ({
    ...row,
    kit: kitId === null ? null : { id: kitId, sku: kitSku ?? '', name: kitName ?? '', externalId: kitExternalId ?? '' },
    weightComputed: computed === 1,
    carrierName: carriers.find((carrier) => carrier.code === row.carrierCode)?.name ?? row.carrierCode,
    handedOverAt: row.handedOverAt ?? between.from,
  }))
}
