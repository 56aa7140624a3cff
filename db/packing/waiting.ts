import type { z } from 'zod'
import type { packingContract } from '../../domain/packing/contract.ts'
import { groupBy } from '../../domain/collection/group-by.ts'
import type { Reader } from '../schema.ts'
import { shelfGoods } from './shelf-goods.ts'

type Waiting = z.output<(typeof packingContract)['packing.waiting']['output']>

const ordersShown = 200
const parcelsShown = 100

/** Picked orders without a parcel under way, most urgent first, and the parcels under way. */
export async function waitingForBench(db: Reader): Promise<Waiting> {
  const rows = await db
    .selectFrom('sales_order')
    .select((eb) => [
      'sales_order.id as orderId',
      'sales_order.number',
      'sales_order.promise_at as promiseAt',
      eb
        .selectFrom('order_line')
        .select(({ fn }) => fn.sum<number>('order_line.picked').as('units'))
        .whereRef('order_line.order_id', '=', 'sales_order.id')
        .as('units'),
    ])
    .where('status', '=', 'picked')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('parcel')
            .select('parcel.id')
            .whereRef('parcel.order_id', '=', 'sales_order.id')
            .where('parcel.status', 'in', ['open', 'closed']),
        ),
      ),
    )
    .orderBy('promise_at')
    .orderBy('id')
    .limit(ordersShown)
    .execute()
  const totes = await totesByOrder(
    db,
    rows.map((row) => row.orderId),
  )
  return {
    orders: rows.map((row) => {
      const held = totes.get(row.orderId) ?? []
      const inTotes = held.filter(({ kind }) => kind !== 'cart')
      return { ...row, units: row.units ?? 0, totes: inTotes.map(({ code }) => code), onCart: inTotes.length < held.length }
    }),
    parcels: await underWay(db),
    shelf: await shelfGoods(db),
  }
}

async function totesByOrder(db: Reader, orderIds: readonly number[]) {
  if (orderIds.length === 0) return groupBy<number, { orderId: number; code: string; kind: string }>([], (row) => row.orderId)
  const rows = await db
    .selectFrom('batch_order')
    .innerJoin('location', 'location.id', 'batch_order.tote_id')
    .select(['batch_order.order_id as orderId', 'location.code', 'location.kind'])
    .where('batch_order.order_id', 'in', orderIds)
    .orderBy('location.code')
    .execute()
  return groupBy(rows, (row) => row.orderId)
}

async function underWay(db: Reader): Promise<Waiting['parcels']> {
  const rows = await db
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .leftJoin('staff', 'staff.id', 'parcel.staff_id')
    .select([
      'parcel.id as parcelId',
      'sales_order.number as orderNumber',
      'parcel.status',
      'staff.name as packer',
      'parcel.staff_id as packerId',
      'parcel.station',
    ])
    .where('parcel.status', 'in', ['open', 'closed'])
    .orderBy('parcel.id')
    .limit(parcelsShown)
    .execute()
  return rows.map((row) => ({ ...row, packer: row.packer ?? '' }))
}
