import type { ChecklistRow } from '../../domain/checklists/contract.ts'
import type { Reader } from '../schema.ts'
import { checklistOf } from './body.ts'

export async function checklistRows(db: Reader): Promise<ChecklistRow[]> {
  const rows = await db
    .selectFrom('checklist')
    .innerJoin('checklist_version', (join) =>
      join.onRef('checklist_version.checklist_id', '=', 'checklist.id').onRef('checklist_version.number', '=', 'checklist.version'),
    )
    .leftJoin('staff', 'staff.id', 'checklist_version.staff_id')
    .select(['checklist.id', 'version', 'checklist_version.at as savedAt', 'staff.name as savedBy', 'retired', 'body'])
    .orderBy('retired')
    .orderBy('position')
    .orderBy('checklist.id')
    .execute()
  return rows.map(({ body, retired, savedBy, ...row }) => ({
    ...row,
    savedBy: savedBy ?? '',
    retired: retired === 1,
    checklist: checklistOf(body),
  }))
}
