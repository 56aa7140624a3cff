import { houseHelp, keyInList } from '../../domain/checklists/applies.ts'
import type { Check } from '../../domain/checklists/contract.ts'
import { checklistOf } from '../checklists/body.ts'
import type { Reader } from '../schema.ts'
import type { ParcelCheck } from './contents.ts'

type Asked = Pick<ParcelCheck, 'key' | 'text' | 'required' | 'versionId'>

/** Each check as the parcel's own version of its list asks it; one of no list is a tick. */
export async function askedOf(db: Reader, checks: readonly Asked[]): Promise<ReadonlyMap<string, Check>> {
  const ids = [...new Set(checks.flatMap(({ versionId }) => (versionId === null ? [] : [versionId])))]
  const versions = ids.length === 0 ? [] : await db.selectFrom('checklist_version').select(['id', 'body']).where('id', 'in', ids).execute()
  const bodies = new Map(versions.map(({ id, body }) => [id, checklistOf(body)]))
  return new Map(
    checks.map((check) => {
      const list = check.versionId === null ? undefined : bodies.get(check.versionId)
      const asked = list?.checks.find(({ key }) => key === keyInList(check.key))
      return [check.key, asked ?? { key: check.key, text: check.text, help: houseHelp(check.key), required: check.required, kind: 'tick' }]
    }),
  )
}

/** The answer as a person reads it. */
export function answerText(check: Check, answer: string): string {
  switch (check.kind) {
    case 'number':
      return answer === '' ? '' : [answer, check.unit].filter((text) => text !== '').join(' ')
    case 'choose':
    case 'scan':
      return answer
    case 'tick':
    case 'photo':
      return ''
  }
}
