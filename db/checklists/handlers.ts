import { checklistsContract } from '../../domain/checklists/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { checklistRows } from './list.ts'
import { checklistWords, previewOf } from './preview.ts'
import { addChecklist, changeChecklist } from './save.ts'

export const checklistsHandlers: HandlersFor<typeof checklistsContract> = {
  'checklists.list': onQuery(checklistsContract['checklists.list'], async (db) => ({ checklists: await checklistRows(db) })),
  'checklists.preview': onQuery(checklistsContract['checklists.preview'], (db, { applies }) => previewOf(db, applies)),
  'checklists.words': onQuery(checklistsContract['checklists.words'], (db) => checklistWords(db)),

  'checklists.save': onCommand(checklistsContract['checklists.save'], async (tx, { id, version = 0, checklist }, context) => {
    context.touch('checklists')
    if (id === undefined) return { id: await addChecklist(tx, context, checklist), version: 1 }
    return { id, version: await changeChecklist(tx, context, id, version, checklist) }
  }),

  'checklists.retire': onCommand(checklistsContract['checklists.retire'], async (tx, { id, retired }, context) => {
    const changed = await tx
      .updateTable('checklist')
      .set({ retired: retired ? 1 : 0 })
      .where('id', '=', id)
      .executeTakeFirst()
    if (Number(changed.numUpdatedRows) !== 1) refuse('checklists.unknown', { id })
    context.touch('checklists')
    return { id }
  }),

  'checklists.arrange': onCommand(checklistsContract['checklists.arrange'], async (tx, { ids }, context) => {
    for (const [index, id] of ids.entries()) {
      await tx
        .updateTable('checklist')
        .set({ position: index + 1 })
        .where('id', '=', id)
        .execute()
    }
    context.touch('checklists')
    return { arranged: ids.length }
  }),
}
