import { type ExpressionBuilder, sql } from 'kysely'
import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import type { LotStatus } from '../../domain/stock/lot.ts'
import { faultOfUnit, type HeldLot } from '../../domain/stock/scanned-lot.ts'
import type { Reader, Schema } from '../schema.ts'
import { shopDay } from '../settings/shop.ts'
import type { ParcelLine } from './contents.ts'

/** Beside a `parcel`: a stopped lot that lies in it, or, while it is open, in the totes of its order. */
export function stoppedLotIn(eb: ExpressionBuilder<Schema, 'parcel'>) {
  return eb.fn
    .coalesce(
      eb
        .selectFrom('parcel_content')
        .innerJoin('lot', 'lot.id', 'parcel_content.lot_id')
        .select(({ fn }) => fn.min('lot.id').as('id'))
        .whereRef('parcel_content.parcel_id', '=', 'parcel.id')
        .where('lot.status', '<>', sql.lit('ok')),
      eb
        .selectFrom('pick_task')
        .innerJoin('lot', 'lot.id', 'pick_task.lot_id')
        .select(({ fn }) => fn.min('lot.id').as('id'))
        .whereRef('pick_task.order_id', '=', 'parcel.order_id')
        .whereRef('pick_task.picked', '>', 'pick_task.packed')
        .where('parcel.status', '=', sql.lit('open'))
        .where('lot.status', '<>', sql.lit('ok')),
    )
    .$castTo<number | null>()
}

export interface StoppedLot {
  readonly lot: string
  readonly sku: string
  readonly status: Exclude<LotStatus, 'ok'>
  readonly reason: string
}

export async function stoppedLot(db: Reader, lotId: number | null): Promise<StoppedLot | null> {
  if (lotId === null) return null
  const row = await db
    .selectFrom('lot')
    .innerJoin('item', 'item.id', 'lot.item_id')
    .select(['lot.code as lot', 'lot.status', 'lot.status_reason as reason', 'item.sku'])
    .where('lot.id', '=', lotId)
    .executeTakeFirstOrThrow()
  return row.status === 'ok' ? null : { ...row, status: row.status }
}

type Item = Extract<Meaning, { kind: 'item' }>

interface Parcel {
  readonly id: number
  readonly orderId: number
}

/**
 * Which lot the scanned unit is of: of those that were picked for the order, less what was verified. Null where the item has no
 * lots to tell apart. Refused when it is of none of them, stopped, expired, or when nobody says which.
 */
export async function lotOfUnit(db: Reader, now: number, line: ParcelLine, parcel: Parcel, item: Item): Promise<number | null> {
  if (!line.lotTracked && item.expiresOn === undefined) return null
  const held = await heldLots(db, parcel, item.itemId)
  const fault = faultOfUnit(item, held, held.length <= 1, await shopDay(db, now))
  if (fault) {
    refuse(`pack.lot_${fault.kind}`, { scanned: fault.lot, item: item.sku, expected: fault.expected, expiresOn: fault.expiresOn })
  }
  if (!line.lotTracked) return null
  const named = held.find(({ lotId, lot }) => lotId === item.lotId || lot.toUpperCase() === item.lot?.toUpperCase())
  return (named ?? held[0])?.lotId ?? null
}

async function heldLots(db: Reader, { id: parcelId, orderId }: Parcel, itemId: number): Promise<readonly HeldLot[]> {
  const picked = await db
    .selectFrom('pick_task')
    .innerJoin('lot', 'lot.id', 'pick_task.lot_id')
    .select(({ fn, eb }) => [
      'lot.id as lotId',
      'lot.code as lot',
      'lot.status',
      'lot.expires_on as expiresOn',
      fn.sum<number>(eb('picked', '-', eb.ref('packed'))).as('units'),
    ])
    .where('pick_task.order_id', '=', orderId)
    .where('pick_task.item_id', '=', itemId)
    .whereRef('picked', '>', 'packed')
    .groupBy(['lot.id', 'lot.code', 'lot.status', 'lot.expires_on'])
    .orderBy('lot.id')
    .execute()
  if (picked.length <= 1) return picked
  const verified = await verifiedByLot(db, parcelId)
  return picked.filter(({ lotId, units }) => units > (verified.get(lotId) ?? 0))
}

/** Units that were scanned into the parcel and not taken out, by their lots; of items without lots under null. */
export async function verifiedByLot(db: Reader, parcelId: number): Promise<ReadonlyMap<number | null, number>> {
  const rows = await db
    .selectFrom('pack_act')
    .select(({ fn, eb }) => [
      'lot_id',
      fn
        .sum<number>(
          eb
            .case()
            .when('kind', '=', 'item')
            .then(eb.ref('quantity'))
            .else(eb('unverified', '*', eb.lit(-1)))
            .end(),
        )
        .as('units'),
    ])
    .where('parcel_id', '=', parcelId)
    .where('kind', 'in', ['item', 'take_out'])
    .where('undone', '=', 0)
    .groupBy('lot_id')
    .execute()
  return new Map(rows.map((row) => [row.lot_id, row.units]))
}
