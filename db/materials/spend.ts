import { materialUse } from '../../domain/materials/use.ts'
import type { Carton } from '../../domain/settings/contract.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { postMaterial } from './ledger.ts'
import { materialsInUse } from './rows.ts'

export interface PackedParcel {
  readonly id: number
  readonly channel: string
  readonly eco: boolean
  readonly gift: boolean
}

/**
 * A closed parcel uses up its carton, tape, filler and inserts. Nothing is refused: what the books do not have was there all the
 * same. Returns the names of what they say is not left.
 */
export async function spendMaterial(
  tx: Writer,
  context: CommandContext,
  parcel: PackedParcel,
  carton: Carton | null,
): Promise<readonly string[]> {
  const materials = await materialsInUse(tx)
  if (materials.length === 0) return []
  const uses = materialUse(materials, { ...parcel, carton, goodsVolume: await goodsVolume(tx, parcel.id) })
  await postMaterial(
    tx,
    context,
    uses.map((use) => ({ ...use, parcelId: parcel.id, from_place: 'shelf', to_place: 'parcel', cause: 'use' })),
  )
  const used = new Map(uses.map((use) => [use.materialId, use.quantity]))
  return materials.filter(({ id, onHand }) => (used.get(id) ?? 0) > Math.max(0, onHand)).map(({ name }) => name)
}

/** The box is empty again: what it used lies on the shelf. */
export async function takeBackMaterial(tx: Writer, context: CommandContext, parcelId: number): Promise<void> {
  const moves = await tx
    .selectFrom('material_move')
    .leftJoin('material_move as undo', 'undo.undoes_id', 'material_move.id')
    .select(['material_move.id', 'material_move.material_id as materialId', 'material_move.quantity'])
    .where('material_move.parcel_id', '=', parcelId)
    .where('material_move.cause', '=', 'use')
    .where('undo.id', 'is', null)
    .execute()
  await postMaterial(
    tx,
    context,
    moves.map(({ id, ...move }) => ({ ...move, parcelId, from_place: 'parcel', to_place: 'shelf', cause: 'take_back_use', undoesId: id })),
  )
}

const measures = prepared({ parcelId: aNumber() }, (db: Reader, { parcelId }) =>
  db
    .selectFrom('parcel_line')
    .innerJoin('item', 'item.id', 'parcel_line.item_id')
    .select(['parcel_line.expected as units', 'item.length_mm as length', 'item.width_mm as width', 'item.height_mm as height'])
    .where('parcel_line.parcel_id', '=', parcelId),
)

/** In cubic millimetres; null where an item was never measured. */
export async function goodsVolume(db: Reader, parcelId: number): Promise<number | null> {
  let volume = 0
  for (const { units, length, width, height } of await measures.rows(db, { parcelId })) {
    if (length === null || width === null || height === null) return null
    volume += units * length * width * height
  }
  return volume
}
