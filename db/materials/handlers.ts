import { materialsContract } from '../../domain/materials/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { type CommandContext, type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { postMaterial } from './ledger.ts'
import { materialList, materialMoves } from './list.ts'
import { saveMaterial } from './save.ts'

async function onHandOf(tx: Writer, context: CommandContext, id: number): Promise<number> {
  const row = await tx
    .selectFrom('material')
    .select('on_hand')
    .where('id', '=', id)
    .where('active', '=', 1)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  return row?.on_hand ?? refuse('material.unknown', { id })
}

export const materialsHandlers: HandlersFor<typeof materialsContract> = {
  'materials.list': onQuery(materialsContract['materials.list'], async (db, _input, { now }) => ({ rows: await materialList(db, now) })),

  'materials.moves': onQuery(materialsContract['materials.moves'], async (db, { id }) => ({ moves: await materialMoves(db, id) })),

  'materials.save': onCommand(materialsContract['materials.save'], async (tx, { id, version = 0, material }, context) => ({
    id: await saveMaterial(tx, context, { id: id ?? null, version, material }),
  })),

  'materials.receive': onCommand(materialsContract['materials.receive'], async (tx, { id, quantity, note = '' }, context) => {
    const onHand = await onHandOf(tx, context, id)
    await postMaterial(tx, context, [{ materialId: id, from_place: 'supplier', to_place: 'shelf', quantity, cause: 'receive', note }])
    return { onHand: onHand + quantity }
  }),

  'materials.count': onCommand(materialsContract['materials.count'], async (tx, { id, counted, note = '' }, context) => {
    const difference = counted - (await onHandOf(tx, context, id))
    const way =
      difference > 0
        ? ({ from_place: 'adjustment', to_place: 'shelf' } as const)
        : ({ from_place: 'shelf', to_place: 'adjustment' } as const)
    const quantity = Math.abs(difference)
    if (quantity > 0) await postMaterial(tx, context, [{ materialId: id, ...way, quantity, cause: 'count', note }])
    return { onHand: counted, difference }
  }),

  'materials.retire': onCommand(materialsContract['materials.retire'], async (tx, { id }, context) => {
    await onHandOf(tx, context, id)
    await tx.updateTable('material').set({ active: 0 }).where('id', '=', id).execute()
    context.touch('materials')
    return { id }
  }),
}
