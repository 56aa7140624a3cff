import type { StoredChecklist } from '../../domain/checklists/applies.ts'
import { prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'
import { checklistOf } from './body.ts'

const newest = prepared({}, (db: Reader) =>
  db
    .selectFrom('checklist')
    .innerJoin('checklist_version', (join) =>
      join.onRef('checklist_version.checklist_id', '=', 'checklist.id').onRef('checklist_version.number', '=', 'checklist.version'),
    )
    .select((eb) => ['checklist.id as checklistId', 'checklist_version.id as versionId', eb.ref('checklist_version.body').as('body')])
    .where((eb) => eb('checklist.retired', '=', eb.lit(0)))
    .orderBy('checklist.position')
    .orderBy('checklist.id'),
)

/** The newest version of each list that is in use, in the order in which a parcel asks them. */
export async function checklistsInUse(db: Reader): Promise<readonly StoredChecklist[]> {
  const rows = await newest.rows(db, {})
  return rows.map(({ body, ...row }) => ({ ...row, checklist: checklistOf(body) }))
}
