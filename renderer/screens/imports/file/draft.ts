import { type ImportPreview, largestFile } from '../../../../domain/imports/contract.ts'
import type { Encoding } from '../../../../domain/imports/encodings.ts'
import type { Separator } from '../../../../domain/imports/layout.ts'
import type { ImportKind } from '../../../../domain/imports/records.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { CallRefused } from '../../../api/call-refused.ts'
import { call } from '../../../api/call.ts'
import type { Input } from '../../../api/calls.ts'
import { createStore } from '../../../api/store.ts'

export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the person has set over the guesses. */
export interface Choices {
  readonly kind?: ImportKind
  /** Empty: guessed. */
  readonly format?: string
  readonly encoding?: Encoding
  readonly separator?: Separator
  readonly location?: string
  readonly bin?: string
  readonly createMissingItems: boolean
}

/** A file that is being looked at; it stays while people are elsewhere in the app. */
export interface Draft {
  readonly file: ChosenFile
  readonly choices: Choices
  /** The last answer; null before the first. */
  readonly preview: ImportPreview | null
  readonly refusal: CallError | null
  /** Of a stock file of several locations: their names. */
  readonly locations: readonly string[]
  /** The job that is under way, by its name. */
  readonly reading: string | null
  readonly importing: string | null
}

export const draft = createStore<Draft | null>(null)

export function sourceOf({ file, choices }: Draft): Input<'imports.run'>['source'] {
  const { format = '', ...others } = choices
  return { fileName: file.name, bytes: file.bytes, ...others, ...(format === '' ? {} : { format }) }
}

export function isTooLarge(size: number): boolean {
  return size > largestFile
}

/** Begins to look at a file. A shop without items cannot know any: they are added unless the person says otherwise. */
export async function openFile(file: ChosenFile): Promise<void> {
  const items = await call('items.list', { limit: 1 })
  const choices = { createMissingItems: items.total === 0 }
  draft.set({ file, choices, preview: null, refusal: null, locations: [], reading: null, importing: null })
  await read()
}

export function putAway(): void {
  const current = draft.current()
  if (current?.reading) void call('imports.cancel', { job: current.reading })
  draft.set(null)
}

/** Changes what the person has set, and reads the file anew. */
export function choose(change: Partial<Choices>): void {
  const current = draft.current()
  if (current === null) return
  draft.set({ ...current, choices: { ...current.choices, ...change } })
  void read()
}

/** Reads the file as it is to be read now; an answer that was overtaken by another choice is dropped. */
async function read(): Promise<void> {
  const before = draft.current()
  if (before === null) return
  if (before.reading !== null) void call('imports.cancel', { job: before.reading })
  const job = crypto.randomUUID()
  draft.set({ ...before, reading: job })
  const answer = await preview({ ...before, reading: job }, job)
  const current = draft.current()
  if (current?.reading === job) draft.set({ ...current, ...answer, reading: null })
}

async function preview(asked: Draft, job: string): Promise<Pick<Draft, 'preview' | 'refusal' | 'locations'>> {
  try {
    const value = await call('imports.preview', { source: sourceOf(asked), job })
    return { preview: value, refusal: value.refusal, locations: locationsIn(value) ?? asked.locations }
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    const { preview: last, locations } = asked
    return { preview: last, locations, refusal: { code: error.code, params: error.params } }
  }
}

function locationsIn({ refusal }: ImportPreview): readonly string[] | null {
  return refusal?.code === 'import.location_needed' ? String(refusal.params['locations']).split(' | ') : null
}
