import type { Check } from '../../domain/checklists/contract.ts'
import type { PackCheck } from '../../domain/packing/contract.ts'
import type { Reader } from '../schema.ts'
import { answerText, askedOf } from './asked.ts'
import type { ParcelCheck } from './contents.ts'

/** The checks as the bench asks them; which of the options are wrong stays here. */
export async function viewOfChecks(db: Reader, checks: readonly ParcelCheck[]): Promise<PackCheck[]> {
  const asked = await askedOf(db, checks)
  return checks.flatMap(({ key, text, required, done, skipped, answer, photoId }) => {
    const check = asked.get(key)
    if (!check) return []
    return [{ key, text, help: check.help, required, done, skipped, ask: askOf(check), answer: answerText(check, answer), photoId }]
  })
}

function askOf(check: Check): PackCheck['ask'] {
  switch (check.kind) {
    case 'tick':
    case 'photo':
      return { kind: check.kind }
    case 'choose':
      return { kind: check.kind, options: check.options.map(({ text }) => text) }
    case 'number':
      return { kind: check.kind, unit: check.unit, least: check.least, most: check.most }
    case 'scan':
      return { kind: check.kind, wanted: check.wanted, code: check.code }
  }
}
