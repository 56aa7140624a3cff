import type { ParcelPage } from '../../domain/evidence/contract.ts'
import { answerText, askedOf } from '../packing/asked.ts'
import type { Reader } from '../schema.ts'
import { checklistOf } from '../checklists/body.ts'

/** The checks as they were asked, with their answers. */
export async function checksOf(db: Reader, parcelId: number): Promise<ParcelPage['checks']> {
  const rows = await db
    .selectFrom('parcel_check')
    .leftJoin('staff', 'staff.id', 'parcel_check.staff_id')
    .leftJoin('checklist_version', 'checklist_version.id', 'parcel_check.version_id')
    .select(['key', 'text', 'kind', 'required', 'done', 'skipped', 'answer', 'photo_id as photoId', 'version_id as versionId'])
    .select(['parcel_check.at', 'staff.name as person', 'checklist_version.number', 'checklist_version.body'])
    .where('parcel_id', '=', parcelId)
    .orderBy('position')
    .orderBy('key')
    .execute()
  const asked = await askedOf(
    db,
    rows.map((row) => ({ ...row, required: row.required === 1 })),
  )
  return rows.map(({ key, text, kind, required, done, skipped, answer, photoId, person, at, number, body }) => {
    const check = asked.get(key)
    return {
      key,
      text,
      kind,
      required: required === 1,
      done: done === 1,
      skipped: skipped === 1,
      answer: check === undefined ? answer : answerText(check, answer),
      photoId,
      person: person ?? '',
      at,
      list: number === null || body === null ? null : { name: checklistOf(body).name, version: number },
    }
  })
}
