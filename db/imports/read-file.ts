import type { ImportSource } from '../../domain/imports/contract.ts'
import { notText } from '../../domain/imports/encodings.ts'
import type { Encoding } from '../../domain/imports/encodings.ts'
import type { FileRefusal } from '../../domain/imports/file-refusals.ts'
import { planFile } from '../../domain/imports/plan-file.ts'
import type { FilePlan } from '../../domain/imports/plan-file.ts'
import { readRows } from '../../domain/imports/read-rows.ts'
import type { FileReading } from '../../domain/imports/read-rows.ts'
import type { Shop } from '../../domain/settings/contract.ts'
import { decodeFile, guessFileEncoding } from './decode.ts'
import type { Job } from './job.ts'
import { runSliced } from './slices.ts'

export interface ReadFile {
  readonly encoding: Encoding
  readonly text: string
  readonly plan: FilePlan
  readonly refusal: FileRefusal | null
  /** Null where the file as a whole is refused before its rows. */
  readonly reading: FileReading | null
}

/** From bytes to records. Halfway is where the text is decoded. */
export async function readFile(source: ImportSource, shop: Shop, job: Job): Promise<ReadFile> {
  const { bytes } = source
  const encoding = source.encoding ?? guessFileEncoding(bytes)
  const looksLike = source.encoding === undefined ? notText(bytes) : null
  const total = bytes.length * 2
  const text = looksLike === null ? await runSliced(decodeFile(bytes, encoding), (done) => job.pause('read', done, total)) : ''
  const plan = planFile(text, { kind: source.kind ?? null, format: source.format ?? null, separator: source.separator ?? null })
  if (looksLike !== null) return { encoding, text, plan, refusal: { code: 'import.not_text', params: { looksLike } }, reading: null }
  if (plan.known === null || plan.header === null || plan.refusal !== null)
    return { encoding, text, plan, refusal: plan.refusal, reading: null }
  const options = { timeZone: shop.timeZone, currency: shop.currency, location: source.location ?? null, bin: source.bin ?? null }
  const reading = await runSliced(readRows(text, plan, plan.known, plan.header, options), (at) =>
    job.pause('read', bytes.length * (1 + at / text.length), total),
  )
  return { encoding, text, plan, refusal: reading.refusal, reading }
}

/** The name that the file has for a meaning, for problems that only the database shows. */
export function columnNamed(plan: FilePlan, meaning: string): string {
  const header = plan.header?.cells ?? []
  const position = plan.known?.format.match(header).positions.get(meaning)
  return position === undefined ? '' : (header[position] ?? '').trim()
}
