import type { CallError } from '../../domain/service/protocol.ts'
import { insertRows } from '../dialect/insert-rows.ts'
import type { Reader, Writer } from '../schema.ts'

export type Outcome = { readonly outcome: 'done'; readonly value: unknown } | { readonly outcome: 'refused'; readonly error: CallError }

export interface LogEntry {
  readonly requestId: string
  readonly name: string
  readonly staffId: number | null
  readonly station: string
  readonly at: number
  readonly subjectKind: string
  readonly subjectId: number
  readonly input: unknown
  readonly outcome: Outcome
}

/**
 * Files are named by their size: the trail says that a file came, not what was in it. Looks at the holder, because a Buffer
 * has turned into a list of its numbers before its value arrives here; JSON callers send bytes as base64.
 */
function withoutBytes(this: unknown, key: string, value: unknown): unknown {
  const held: unknown = Reflect.get(Object(this), key)
  if (held instanceof Uint8Array) return { bytes: held.byteLength }
  return key === 'bytes' && typeof held === 'string' ? { bytes: Math.floor((held.length * 3) / 4) } : value
}

/** Nearly no command brings a file, and looking into each value makes writing a scan's few words three times as slow. */
function inputText(input: unknown): string {
  return holdsBytes(input) ? JSON.stringify(input, withoutBytes) : JSON.stringify(input)
}

function holdsBytes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof Uint8Array) return true
  return Object.entries(value).some(([key, held]) => key === 'bytes' || holdsBytes(held))
}

/** Violates the unique key when the request was already carried out. */
export async function writeLog(tx: Writer, entry: LogEntry): Promise<void> {
  const result = entry.outcome.outcome === 'done' ? entry.outcome.value : entry.outcome.error
  await insertRows(tx, 'command_log', [
    {
      request_id: entry.requestId,
      name: entry.name,
      staff_id: entry.staffId,
      station: entry.station,
      at: entry.at,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      input: inputText(entry.input),
      outcome: entry.outcome.outcome,
      result: JSON.stringify(result),
    },
  ])
}

/** What was answered to this request before; null when it never came, or `other` when another command had its id. */
export async function findOutcome(db: Reader, requestId: string, name: string): Promise<Outcome | 'other' | null> {
  const row = await db
    .selectFrom('command_log')
    .select(['name', 'outcome', 'result'])
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  if (!row) return null
  if (row.name !== name) return 'other'
  const stored: unknown = JSON.parse(row.result)
  if (row.outcome === 'done') return { outcome: 'done', value: stored }
  return { outcome: 'refused', error: parseError(stored) }
}

function parseError(stored: unknown): CallError {
  if (typeof stored !== 'object' || stored === null || !('code' in stored) || !('params' in stored))
    throw new Error('command_log holds a refusal without a code')
  const { code, params } = stored
  return { code: String(code), params: typeof params === 'object' && params !== null ? { ...params } : {} }
}
