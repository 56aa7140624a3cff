import type { MaterialRow } from '../../domain/materials/contract.ts'
import { lastsFor, paceBegins } from '../../domain/materials/pace.ts'
import type { Reader } from '../schema.ts'
import { toMaterial } from './rows.ts'

/** What the shop packs with, what lies on the shelf, and how far it goes. */
export async function materialList(db: Reader, now: number): Promise<MaterialRow[]> {
  const rows = await db.selectFrom('material').selectAll().where('active', '=', 1).orderBy('kind').orderBy('name').orderBy('id').execute()
  const used = await usedSince(db, paceBegins(now))
  return rows.map((row) => {
    const pace = used.get(row.id) ?? { used: 0, parcels: 0, since: null }
    return {
      ...toMaterial(row),
      version: row.version,
      isLow: row.on_hand <= row.reorder_point,
      used: pace.used,
      parcels: pace.parcels,
      ...lastsFor({ ...pace, onHand: row.on_hand, now }),
    }
  })
}

/** Net of what was taken back. */
async function usedSince(db: Reader, since: number) {
  const rows = await db
    .selectFrom('material_move')
    .leftJoin('material_move as undo', 'undo.undoes_id', 'material_move.id')
    .select(({ fn }) => [
      'material_move.material_id as id',
      fn.sum<number>('material_move.quantity').as('used'),
      fn.count<number>('material_move.parcel_id').distinct().as('parcels'),
      fn.min<number>('material_move.at').as('since'),
    ])
    .where('material_move.cause', '=', 'use')
    .where('material_move.at', '>=', since)
    .where('undo.id', 'is', null)
    .groupBy('material_move.material_id')
    .execute()
  return new Map(rows.map(({ id, ...pace }) => [id, pace]))
}

const movesShown = 50

export async function materialMoves(db: Reader, id: number) {
  const rows = await db
    .selectFrom('material_move')
    .leftJoin('parcel', 'parcel.id', 'material_move.parcel_id')
    .leftJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .leftJoin('staff', 'staff.id', 'material_move.staff_id')
    .select(['material_move.id', 'material_move.at', 'material_move.quantity', 'material_move.to_place', 'material_move.cause'])
    .select(['material_move.note', 'sales_order.number', 'staff.name as person'])
    .where('material_move.material_id', '=', id)
    .orderBy('material_move.id', 'desc')
    .limit(movesShown)
    .execute()
  return rows.map(({ quantity, to_place, number, person, ...move }) => ({
    ...move,
    change: to_place === 'shelf' ? quantity : -quantity,
    orderNumber: number ?? '',
    person: person ?? '',
  }))
}
