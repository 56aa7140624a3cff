import { stoppedBy } from '../../domain/orders/stopped.ts'
import { refuse } from '../../domain/refusal.ts'
import type { ParcelToHandOver } from '../../domain/shipping/hand-over.ts'
import { unitsToPutBack } from '../orders/put-back.ts'
import { stoppedLot, stoppedLotIn } from '../packing/lots.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'

export interface LeavingParcel extends ParcelToHandOver {
  readonly id: number
  readonly orderId: number
  readonly sscc: string
  readonly promiseAt: number
  readonly manifestId: number | null
  readonly manifestClosedAt: number | null
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
    .select((eb) => [unitsToPutBack(eb).as('putBack'), stoppedLotIn(eb).as('stoppedLotId')])
    .where('parcel.id', '=', parcelId)
    .$if(locksRows, (query) => query.forUpdate(['parcel', 'sales_order'])),
)

/** The parcel with what its hand-over depends on, locked until the end of the command. */
export async function leavingParcel(tx: Writer, context: CommandContext, parcelId: number): Promise<LeavingParcel> {
  const row = await theLeaving.first(tx, { parcelId })
  if (!row) return refuse('parcel.unknown', { code: String(parcelId) })
  context.subject('parcel', parcelId)
  const { orderStatus, holdReason, putBack, stoppedLotId, ...parcel } = row
  return {
    ...parcel,
    stoppedLot: await stoppedLot(tx, stoppedLotId),
    stopped: stoppedBy({ status: orderStatus, holdReason, putBack: putBack ?? 0 }),
  }
}
