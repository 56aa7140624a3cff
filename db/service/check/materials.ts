import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

const empty = ['open', 'voided'] as const

/** The shelf holds what its moves say; what was used is in a closed box; what was taken back was used; what was bought came. */
export async function checkMaterials(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([balances(db), undos(db), inEmptyBoxes(db), bought(db)])
  return parts.flat()
}

async function balances(db: Reader): Promise<Violation[]> {
  const moved = db
    .selectFrom('material_move')
    .select(({ fn, eb }) => [
      'material_id',
      fn
        .sum<number>(
          eb
            .case()
            .when('to_place', '=', 'shelf')
            .then(eb.ref('quantity'))
            .when('from_place', '=', 'shelf')
            .then(eb('quantity', '*', eb.lit(-1)))
            .else(0)
            .end(),
        )
        .as('units'),
    ])
    .groupBy('material_id')
    .as('moved')
  const rows = await db
    .selectFrom('material')
    .leftJoin(moved, (join) => join.onRef('moved.material_id', '=', 'material.id'))
    .select(({ fn, eb }) => ['material.id', 'material.on_hand', fn.coalesce('moved.units', eb.lit(0)).as('units')])
    .where(({ eb, fn }) => eb('material.on_hand', '!=', fn.coalesce('moved.units', eb.lit(0))))
    .execute()
  return violations('packing material on hand equals its moves', rows, (row) => ({
    where: `material ${row.id}`,
    found: `on hand ${row.on_hand}, moved ${row.units}`,
  }))
}

async function undos(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('material_move as undo')
    .innerJoin('material_move as original', 'original.id', 'undo.undoes_id')
    .select(['undo.id', 'original.id as originalId'])
    .where((eb) =>
      eb.or([
        eb('undo.from_place', '!=', eb.ref('original.to_place')),
        eb('undo.to_place', '!=', eb.ref('original.from_place')),
        eb('undo.quantity', '!=', eb.ref('original.quantity')),
        eb('undo.material_id', '!=', eb.ref('original.material_id')),
      ]),
    )
    .execute()
  return violations('packing material taken back is what was used', rows, (row) => ({
    where: `material move ${row.id}`,
    found: `does not take back move ${row.originalId}`,
  }))
}

async function inEmptyBoxes(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('material_move')
    .innerJoin('parcel', 'parcel.id', 'material_move.parcel_id')
    .leftJoin('material_move as undo', 'undo.undoes_id', 'material_move.id')
    .select(['material_move.id', 'parcel.id as parcelId', 'parcel.status'])
    .where('material_move.cause', '=', 'use')
    .where('parcel.status', 'in', empty)
    .where('undo.id', 'is', null)
    .execute()
  return violations('an open or voided parcel has used no packing material', rows, (row) => ({
    where: `parcel ${row.parcelId} (${row.status})`,
    found: `material move ${row.id}`,
  }))
}

async function bought(db: Reader): Promise<Violation[]> {
  const lines = await db.selectFrom('purchase_material').select(['id', 'pack_quantity', 'received']).execute()
  const moves = await db
    .selectFrom('material_move')
    .select(['purchase_material_id', 'to_place', 'quantity'])
    .where('purchase_material_id', 'is not', null)
    .execute()
  const came = new Map<number | null, number>()
  for (const { purchase_material_id: id, to_place, quantity } of moves)
    came.set(id, (came.get(id) ?? 0) + (to_place === 'shelf' ? quantity : -quantity))
  const wrong = lines.filter((line) => line.received * line.pack_quantity !== (came.get(line.id) ?? 0))
  return violations('a purchase order counts the packing material that its moves took in', wrong, (row) => ({
    where: `purchase line ${row.id} of packing material`,
    found: `received ${row.received} packs of ${row.pack_quantity}, moved ${came.get(row.id) ?? 0}`,
  }))
}
