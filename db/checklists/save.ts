import type { Checklist } from '../../domain/checklists/contract.ts'
import { refuseUnsound } from '../../domain/checklists/sound.ts'
import { refuse } from '../../domain/refusal.ts'
import { insertRow } from '../dialect/insert-rows.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'

type By = Pick<CommandContext, 'now' | 'staffId'>

/** Asked after those that are there. */
export async function addChecklist(tx: Writer, by: By, checklist: Checklist): Promise<number> {
  refuseUnsound(checklist)
  const { last } = await tx
    .selectFrom('checklist')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .executeTakeFirstOrThrow()
  const id = await insertRow(tx, 'checklist', { position: (last ?? 0) + 1, retired: 0, version: 1 })
  await writeVersion(tx, by, id, 1, checklist)
  return id
}

/** The next version; refused as stale when `version` is not the one last read. Saved unchanged, it stays as it is. */
export async function changeChecklist(tx: Writer, by: By, id: number, version: number, checklist: Checklist): Promise<number> {
  refuseUnsound(checklist)
  const stored = await newestOf(tx, id)
  if (stored.version !== version) refuse('checklists.stale', { name: checklist.name })
  if (stored.body === JSON.stringify(checklist)) return version
  const changed = await tx
    .updateTable('checklist')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) refuse('checklists.stale', { name: checklist.name })
  await writeVersion(tx, by, id, version + 1, checklist)
  return version + 1
}

async function newestOf(db: Reader, id: number): Promise<{ readonly version: number; readonly body: string }> {
  const row = await db
    .selectFrom('checklist')
    .innerJoin('checklist_version', (join) =>
      join.onRef('checklist_version.checklist_id', '=', 'checklist.id').onRef('checklist_version.number', '=', 'checklist.version'),
    )
    .select(['checklist.version', 'checklist_version.body'])
    .where('checklist.id', '=', id)
    .executeTakeFirst()
  return row ?? refuse('checklists.unknown', { id })
}

async function writeVersion(tx: Writer, by: By, checklistId: number, number: number, checklist: Checklist): Promise<void> {
  await insertRow(tx, 'checklist_version', {
    checklist_id: checklistId,
    number,
    body: JSON.stringify(checklist),
    at: by.now,
    staff_id: by.staffId,
  })
}
