import { type ExpressionBuilder, sql } from 'kysely'
import { addressChange } from '../../domain/checklists/applies.ts'
import { stoppedBy } from '../../domain/orders/stopped.ts'
import type { ParcelStatus } from '../../domain/packing/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { holderOf } from '../people/holder-of.ts'
import { firstToPutBack, type ToPutBack } from '../orders/put-back.ts'
import { stoppedLot, type StoppedLot, stoppedLotIn } from './lots.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Schema, Writer } from '../schema.ts'

export interface FoundParcel {
  readonly id: number
  readonly orderId: number
  /** Of the order. */
  readonly number: string
  readonly sscc: string
  readonly status: ParcelStatus
  /** Why its order may not go on; null while it may. */
  readonly stopped: ReturnType<typeof stoppedBy>
  /** What of it was cancelled and has to come out first; null where nothing has. */
  readonly toPutBack: ToPutBack | null
  readonly staffId: number | null
  readonly station: string
  /** See `ParcelTable.split`. */
  readonly split: 0 | 1
  readonly channel: string
  readonly eco: boolean
  readonly gift: boolean
  /** A lot in it that may not go out; null where there is none. */
  readonly stoppedLot: StoppedLot | null
  /** The address was changed while it was open, and nobody has seen to the papers yet. */
  readonly addressChanged: boolean
}

/** Beside a `parcel`: whether its changed address was seen to; null where it did not change. */
function addressCheckOf(eb: ExpressionBuilder<Schema, 'parcel'>) {
  return eb
    .selectFrom('parcel_check')
    .select('parcel_check.done')
    .whereRef('parcel_check.parcel_id', '=', 'parcel.id')
    .where('parcel_check.key', '=', sql.lit(addressChange.key))
}

const theParcel = prepared({ parcelId: aNumber() }, (tx: Writer, { parcelId }, locksRows) =>
  tx
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select([
      'parcel.id',
      'parcel.order_id as orderId',
      'parcel.sscc',
      'parcel.status',
      'parcel.staff_id as staffId',
      'parcel.station',
      'parcel.split',
      'sales_order.number',
      'sales_order.channel',
      'sales_order.eco',
      'sales_order.gift',
      'sales_order.status as orderStatus',
      'sales_order.hold_reason as holdReason',
    ])
    .select((eb) => [stoppedLotIn(eb).as('stoppedLotId'), addressCheckOf(eb).as('addressDone')])
    .where('parcel.id', '=', parcelId)
    .$if(locksRows, (query) => query.forUpdate()),
)

/** The parcel, locked until the end of the command, whoever has it. */
export async function anyParcel(tx: Writer, context: CommandContext, parcelId: number): Promise<FoundParcel> {
  const row = await theParcel.first(tx, { parcelId })
  if (!row) return refuse('parcel.unknown', { code: String(parcelId) })
  context.subject('parcel', parcelId)
  const { orderStatus, holdReason, eco, gift, stoppedLotId, addressDone, ...parcel } = row
  return {
    ...parcel,
    eco: eco === 1,
    gift: gift === 1,
    stopped: stoppedBy({ status: orderStatus, holdReason, putBack: 0 }),
    toPutBack: await firstToPutBack(tx, parcel.orderId),
    stoppedLot: await stoppedLot(tx, stoppedLotId),
    addressChanged: parcel.status === 'open' && addressDone === 0,
  }
}

/** The same, refused when another bench has it. */
export async function heldParcel(tx: Writer, context: CommandContext, parcelId: number): Promise<FoundParcel> {
  const parcel = await anyParcel(tx, context, parcelId)
  if (!isHolder(parcel, context)) {
    refuse('pack.held', { number: parcel.number, holder: await holderOf(tx, parcel.staffId, parcel.station) })
  }
  return parcel
}

export function isHolder(parcel: { readonly staffId: number | null; readonly station: string }, context: CommandContext): boolean {
  return parcel.staffId === context.staffId && parcel.station === context.station
}

export function refuseStopped(parcel: FoundParcel): void {
  if (parcel.toPutBack) refuse('pack.order_changed', { number: parcel.number, ...parcel.toPutBack })
  if (parcel.stopped !== null) refuse('pack.order_stopped', { number: parcel.number, reason: parcel.stopped })
  if (parcel.stoppedLot) refuseLot(parcel.stoppedLot)
}

/** Nothing goes on before the packer has seen that the address is another one: DONE says so. */
export function refuseChangedAddress(parcel: FoundParcel): void {
  if (parcel.addressChanged) refuse('pack.address_changed', { number: parcel.number })
}

function refuseLot({ lot, sku, status }: StoppedLot): never {
  return refuse(`pack.lot_${status}`, { scanned: lot, item: sku, expected: '', expiresOn: '' })
}

export function refuseUnless(parcel: FoundParcel, status: ParcelStatus): void {
  if (parcel.status !== status) refuse('parcel.wrong_state', { number: parcel.number, status: parcel.status })
}
