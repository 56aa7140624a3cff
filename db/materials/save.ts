import type { MaterialFields } from '../../domain/materials/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'

export interface SavedMaterial {
  /** Null for a new one. */
  readonly id: number | null
  readonly version: number
  readonly material: MaterialFields
}

/** Refused as stale when `version` is not the one last read. A carton has one stock. */
export async function saveMaterial(tx: Writer, context: CommandContext, { id, version, material }: SavedMaterial): Promise<number> {
  const isCarton = material.kind === 'carton'
  if (isCarton && material.carton === '') refuse('material.carton_missing', { name: material.name })
  const columns = {
    name: material.name,
    kind: material.kind,
    unit: isCarton ? ('piece' as const) : material.unit,
    carton: isCarton ? material.carton : '',
    per_use: material.perUse,
    used_for: material.usedFor,
    channel: material.usedFor === 'channel' ? material.channel : '',
    plastic: material.plastic ? (1 as const) : (0 as const),
    reorder_point: material.reorderPoint,
  }
  if (isCarton) await refuseTaken(tx, material.carton, id ?? 0)
  context.touch('materials')
  if (id === null) {
    const added = await tx
      .insertInto('material')
      .values({ ...columns, on_hand: 0, active: 1, version: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    return added.id
  }
  const changed = await tx
    .updateTable('material')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('active', '=', 1)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) refuse('material.stale', { name: material.name })
  return id
}

async function refuseTaken(tx: Writer, carton: string, butId: number): Promise<void> {
  const other = await tx
    .selectFrom('material')
    .select('name')
    .where('carton', '=', carton)
    .where('kind', '=', 'carton')
    .where('active', '=', 1)
    .where('id', '!=', butId)
    .executeTakeFirst()
  if (other) refuse('material.carton_taken', { carton, name: other.name })
}
