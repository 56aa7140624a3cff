import type { ExpressionBuilder } from 'kysely'
import { stoppedBy } from '../../domain/orders/stopped.ts'
import { refuse } from '../../domain/refusal.ts'
import { isExpired } from '../../domain/stock/lot.ts'
import type { ParcelToHandOver } from '../../domain/shipping/hand-over.ts'
import { unitsToPutBack } from '../orders/put-back.ts'
import { stoppedLot, stoppedLotIn } from '../packing/lots.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Schema, Writer } from '../schema.ts'
import { shopDay } from '../settings/shop.ts'

export interface LeavingParcel extends ParcelToHandOver {
  readonly id: number
  readonly orderId: number
  readonly sscc: string
  readonly promiseAt: number
  readonly manifestId: number | null
  readonly manifestClosedAt: number | null
}

/** Beside a `parcel`: the first day on which something in it expires; null where nothing does. */
function firstToExpire(eb: ExpressionBuilder<Schema, 'parcel'>) {
  return eb
    .selectFrom('parcel_content')
    .innerJoin('lot', 'lot.id', 'parcel_content.lot_id')
    .select(({ fn }) => fn.min('lot.expires_on').as('day'))
    .whereRef('parcel_content.parcel_id', '=', 'parcel.id')
}

const theLeaving = prepared({ parcelId: aNumber() }, (tx: Writer, { parcelId }, locksRows) =>
  tx
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select([
      'parcel.id',
      'parcel.order_id as orderId',
      'parcel.sscc',
      'parcel.status',
      'parcel.carrier',
      'parcel.handed_over_at as handedOverAt',
    ])
    .select(['parcel.manifest_id as manifestId', 'sales_order.number', 'sales_order.promise_at as promiseAt'])
    .select(['sales_order.status as orderStatus', 'sales_order.hold_reason as holdReason'])
    .select((eb) => eb.selectFrom('manifest').select('closed_at').whereRef('manifest.id', '=', 'parcel.manifest_id').as('manifestClosedAt'))
    .select((eb) => [unitsToPutBack(eb).as('putBack'), stoppedLotIn(eb).as('stoppedLotId'), firstToExpire(eb).as('expiresFirst')])
    .where('parcel.id', '=', parcelId)
    .$if(locksRows, (query) => query.forUpdate(['parcel', 'sales_order'])),
)

/** The parcel with what its hand-over depends on, locked until the end of the command. */
export async function leavingParcel(tx: Writer, context: CommandContext, parcelId: number): Promise<LeavingParcel> {
  const row = await theLeaving.first(tx, { parcelId })
  if (!row) return refuse('parcel.unknown', { code: String(parcelId) })
  context.subject('parcel', parcelId)
  const { orderStatus, holdReason, putBack, stoppedLotId, expiresFirst, ...parcel } = row
  return {
    ...parcel,
    stoppedLot: (await stoppedLot(tx, stoppedLotId)) ?? (await expiredLot(tx, context, parcelId, expiresFirst)),
    stopped: stoppedBy({ status: orderStatus, holdReason, putBack: putBack ?? 0 }),
  }
}

async function expiredLot(tx: Reader, context: CommandContext, parcelId: number, first: string | null) {
  if (first === null || !isExpired(first, await shopDay(tx, context.now))) return null
  const lot = await tx
    .selectFrom('parcel_content')
    .innerJoin('lot', 'lot.id', 'parcel_content.lot_id')
    .innerJoin('item', 'item.id', 'parcel_content.item_id')
    .select(['lot.code as lot', 'item.sku'])
    .where('parcel_id', '=', parcelId)
    .where('lot.expires_on', '=', first)
    .limit(1)
    .executeTakeFirstOrThrow()
  return { ...lot, status: 'expired' as const }
}
