import { keyInList } from '../../../domain/checklists/applies.ts'
import type { ParcelStatus } from '../../../domain/packing/contract.ts'
import { checklistOf } from '../../checklists/body.ts'
import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** No parcel is closed with a needed check open, each answer is of its kind and the last one given, and each check of its list. */
export async function checkChecklists(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([needed(db), answers(db), acts(db), versions(db), asked(db)])
  return parts.flat()
}

const closed: readonly ParcelStatus[] = ['closed', 'labelled', 'handed_over', 'delivered', 'lost', 'returned']

const where = (row: { readonly parcel_id: number; readonly key: string }) => `parcel ${row.parcel_id}, check ${row.key}`

async function needed(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('parcel_check')
    .innerJoin('parcel', 'parcel.id', 'parcel_check.parcel_id')
    .select(['parcel_id', 'key', 'parcel.status'])
    .where('required', '=', 1)
    .where('done', '=', 0)
    .where('parcel.status', 'in', closed)
    .execute()
  return violations('no parcel is closed before its needed checks are answered', rows, (row) => ({
    where: where(row),
    found: `open, and the parcel is ${row.status}`,
  }))
}

async function answers(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('parcel_check')
    .leftJoin('photo', 'photo.id', 'parcel_check.photo_id')
    .select(['parcel_id', 'key', 'kind', 'done', 'skipped', 'required', 'answer', 'photo_id', 'photo.mime'])
    .where(({ or, and, eb }) =>
      or([
        and([eb('done', '=', 0), or([eb('answer', '!=', ''), eb('photo_id', 'is not', null)])]),
        and([eb('skipped', '=', 1), or([eb('done', '=', 1), eb('required', '=', 1)])]),
        and([eb('kind', '=', 'tick'), eb('answer', '!=', '')]),
        and([eb('kind', '!=', 'tick'), eb('done', '=', 1), eb('answer', '=', '')]),
        and([eb('kind', '=', 'photo'), eb('done', '=', 1), eb('photo.mime', 'is', null)]),
        and([eb('kind', '!=', 'photo'), eb('photo_id', 'is not', null)]),
      ]),
    )
    .execute()
  return violations('an answer is of the kind that was asked', rows, (row) => ({
    where: where(row),
    found: `${row.kind}, done ${row.done}, skipped ${row.skipped}, answer "${row.answer}", photo ${row.photo_id}`,
  }))
}

/** The trail of acts and the state that is kept say the same. */
async function acts(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('parcel_check')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('pack_act')
          .select(({ fn }) => ['parcel_id', 'check_key', fn.max('id').as('last_id')])
          .where('kind', '=', 'check')
          .where('undone', '=', 0)
          .groupBy(['parcel_id', 'check_key'])
          .as('trail'),
      (join) => join.onRef('trail.parcel_id', '=', 'parcel_check.parcel_id').onRef('trail.check_key', '=', 'parcel_check.key'),
    )
    .leftJoin('pack_act', 'pack_act.id', 'trail.last_id')
    .select(['parcel_check.parcel_id', 'parcel_check.key', 'done', 'skipped', 'answer', 'pack_act.quantity', 'pack_act.code'])
    .where(({ eb, fn, lit, or, and }) => {
      const last = fn.coalesce('pack_act.quantity', lit(0))
      return or([
        and([eb('done', '=', 1), eb(last, '!=', 1)]),
        and([eb('done', '=', 0), eb(last, '=', 1)]),
        and([eb('skipped', '=', 1), eb(last, '!=', 2)]),
        and([eb('done', '=', 1), eb('pack_act.code', '!=', eb.ref('answer'))]),
      ])
    })
    .execute()
  return violations('a check is as its last act left it', rows, (row) => ({
    where: where(row),
    found: `done ${row.done}, skipped ${row.skipped}, answer "${row.answer}"; act ${row.quantity} "${row.code}"`,
  }))
}

async function versions(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('checklist')
    .leftJoin('checklist_version', 'checklist_version.checklist_id', 'checklist.id')
    .select(({ fn }) => [
      'checklist.id',
      'checklist.version',
      fn.count<number>('checklist_version.id').as('count'),
      fn.max('checklist_version.number').as('newest'),
    ])
    .groupBy(['checklist.id', 'checklist.version'])
    .execute()
  const wrong = rows.filter(({ version, count, newest }) => version !== count || version !== newest)
  return violations('a list has all its versions', wrong, (row) => ({
    where: `checklist ${row.id}`,
    found: `version ${row.version}, ${row.count} kept, newest ${row.newest}`,
  }))
}

/** What a parcel was asked stands in the version that it names. */
async function asked(db: Reader): Promise<Violation[]> {
  const bodies = await db.selectFrom('checklist_version').select(['id', 'body']).execute()
  const checks = new Map(bodies.flatMap(({ id, body }) => checklistOf(body).checks.map((check) => [`${id} ${check.key}`, check] as const)))
  const rows = await db
    .selectFrom('parcel_check')
    .select(({ fn }) => ['version_id', 'key', 'kind', 'text', fn.min('parcel_id').as('parcel_id')])
    .groupBy(['version_id', 'key', 'kind', 'text'])
    .execute()
  const wrong = rows.filter(({ version_id, key, kind, text }) => {
    if (version_id === null) return kind !== 'tick'
    const check = checks.get(`${version_id} ${keyInList(key)}`)
    return check?.kind !== kind || check.text !== text
  })
  return violations('a check stands in the version of the list that it names', wrong, (row) => ({
    where: where(row),
    found: `version ${row.version_id}, ${row.kind} "${row.text}"`,
  }))
}
