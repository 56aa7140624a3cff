import { insertRows } from '../dialect/insert-rows.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import type { MaterialMoveTable } from './tables.ts'

export interface NewMaterialMove extends Pick<MaterialMoveTable, 'from_place' | 'to_place' | 'quantity' | 'cause'> {
  readonly materialId: number
  readonly parcelId?: number
  readonly purchaseMaterialId?: number
  readonly note?: string
  readonly undoesId?: number
}

const changing = prepared({ materialId: aNumber(), change: aNumber() }, (tx: Writer, { materialId, change }) =>
  tx
    .updateTable('material')
    .set((eb) => ({ on_hand: eb('on_hand', '+', change) }))
    .where('id', '=', materialId),
)

/** Writes the moves and keeps the shelf's balances, in the order of the materials: two stations never wait for each other in a ring. */
export async function postMaterial(tx: Writer, context: CommandContext, moves: readonly NewMaterialMove[]): Promise<void> {
  if (moves.length === 0) return
  const inOrder = [...moves].sort((a, b) => a.materialId - b.materialId)
  for (const { materialId, quantity, to_place } of inOrder) {
    await changing.run(tx, { materialId, change: to_place === 'shelf' ? quantity : -quantity })
  }
  await insertRows(
    tx,
    'material_move',
    inOrder.map(({ materialId, parcelId, purchaseMaterialId, note, undoesId, ...move }) => ({
      material_id: materialId,
      ...move,
      parcel_id: parcelId ?? null,
      purchase_material_id: purchaseMaterialId ?? null,
      note: note ?? '',
      staff_id: context.staffId,
      at: context.now,
      undoes_id: undoesId ?? null,
    })),
  )
  context.touch('materials')
}
