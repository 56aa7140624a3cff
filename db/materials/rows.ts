import type { Selectable } from 'kysely'
import type { StockedMaterial } from '../../domain/materials/use.ts'
import { prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'
import type { MaterialTable } from './tables.ts'

const inUse = prepared({}, (db: Reader) => db.selectFrom('material').selectAll().where('active', '=', 1).orderBy('id'))

/** What the shop packs with, in the order it was added. */
export async function materialsInUse(
  db: Reader,
): Promise<readonly (StockedMaterial & { readonly name: string; readonly reorderPoint: number })[]> {
  return (await inUse.rows(db, {})).map(toMaterial)
}

export function toMaterial(row: Selectable<MaterialTable>) {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    unit: row.unit,
    carton: row.carton,
    perUse: row.per_use,
    usedFor: row.used_for,
    channel: row.channel,
    plastic: row.plastic === 1,
    reorderPoint: row.reorder_point,
    onHand: row.on_hand,
  }
}
