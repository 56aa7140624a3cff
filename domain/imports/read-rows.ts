import type { RecordReader } from './format.ts'
import type { KnownFormat } from './formats.ts'
import type { FilePlan } from './plan-file.ts'
import { parseRecords } from './parse-records.ts'
import type { TextRecord } from './parse-records.ts'
import type { ImportedItem, ImportedKit, ImportedOffer, ImportedOrder, ImportedStock, ImportedSupplier } from './records.ts'
import type { ReadOptions, Reading } from './records.ts'

export type FileReading =
  | ({ readonly kind: 'orders' } & Reading<ImportedOrder>)
  | ({ readonly kind: 'items' } & Reading<ImportedItem>)
  | ({ readonly kind: 'stock' } & Reading<ImportedStock>)
  | ({ readonly kind: 'suppliers' } & Reading<ImportedSupplier>)
  | ({ readonly kind: 'offers' } & Reading<ImportedOffer>)
  | ({ readonly kind: 'kits' } & Reading<ImportedKit>)

/** Rows between two pauses: about a millisecond of work. */
const slice = 200

const isBlank = (record: TextRecord) => record.cells.every((cell) => cell.trim() === '')

/** The rows under the header, blank ones passed over. */
export function* rowsOf(text: string, plan: Pick<FilePlan, 'layout'>, header: TextRecord): Generator<TextRecord, void, void> {
  for (const record of parseRecords(text, plan.layout)) if (record.start > header.start && !isBlank(record)) yield record
}

function* readWith<R>(text: string, plan: FilePlan, header: TextRecord, reader: RecordReader<R>): Generator<number, Reading<R>, void> {
  let taken = 0
  for (const record of rowsOf(text, plan, header)) {
    reader.take(record)
    if (++taken % slice === 0) yield record.end
  }
  const closing = reader.finish()
  for (;;) {
    const step = closing.next()
    if (step.done === true) return step.value
    yield text.length
  }
}

/**
 * Reads the whole file, a slice at a time: each yield is how far in the text it has come, so that the caller can tell the
 * progress, let others have the thread, or stop.
 */
export function* readRows(
  text: string,
  plan: FilePlan,
  known: KnownFormat,
  header: TextRecord,
  options: ReadOptions,
): Generator<number, FileReading, void> {
  switch (known.kind) {
    case 'orders':
      return { kind: 'orders', ...(yield* readWith(text, plan, header, known.format.open(header.cells, options))) }
    case 'items':
      return { kind: 'items', ...(yield* readWith(text, plan, header, known.format.open(header.cells, options))) }
    case 'stock':
      return { kind: 'stock', ...(yield* readWith(text, plan, header, known.format.open(header.cells, options))) }
    case 'suppliers':
      return { kind: 'suppliers', ...(yield* readWith(text, plan, header, known.format.open(header.cells, options))) }
    case 'offers':
      return { kind: 'offers', ...(yield* readWith(text, plan, header, known.format.open(header.cells, options))) }
    case 'kits':
      return { kind: 'kits', ...(yield* readWith(text, plan, header, known.format.open(header.cells, options))) }
  }
}
