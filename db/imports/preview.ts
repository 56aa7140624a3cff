import type { ImportPreview, ImportSource } from '../../domain/imports/contract.ts'
import type { FilePlan } from '../../domain/imports/plan-file.ts'
import type { Skip } from '../../domain/imports/problems.ts'
import type { FileReading } from '../../domain/imports/read-rows.ts'
import { cut } from '../../domain/imports/row-values.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import type { CheckedFile } from './checked.ts'
import { checkFile, countsOf, problemsOf } from './check-file.ts'
import { fileHash } from './file-hash.ts'
import type { Job } from './job.ts'
import { readFile } from './read-file.ts'

const most = { columns: 200, records: 10, problems: 200, names: 50 } as const
const nothing = { rows: 0, badRows: 0, skippedRows: 0, records: 0, added: 0, changed: 0, unchanged: 0, newItems: 0 }

/** How a file will be understood and what is wrong with it, held against what is here. */
export async function previewImport(db: Reader, source: ImportSource, job: Job): Promise<ImportPreview> {
  const shop = await theShop(db)
  const file = await readFile(source, shop, job)
  const { plan, reading, refusal } = file
  const understood = {
    encoding: file.encoding,
    separator: plan.layout.separator,
    kind: plan.known?.kind ?? null,
    format: plan.known?.format.id ?? null,
    refusal: refusal === null ? null : { code: refusal.code, params: { ...refusal.params } },
    headerLine: plan.header?.line ?? 0,
    columns: columnsOf(plan),
    importedAt: await lastImport(db, source.bytes),
  }
  if (reading === null || refusal !== null)
    return { ...understood, records: null, counts: nothing, problems: [], skips: [], missingItems: [], changed: [] }
  const checked = await checkFile(db, file, reading, { source, shop, lockFor: null }, job)
  const problems = problemsOf(reading, checked)
  return {
    ...understood,
    records: firstRecords(reading),
    counts: countsOf(reading, checked, problems),
    problems: problems.slice(0, most.problems).map((problem) => ({ ...problem, params: { ...problem.params } })),
    skips: skipCounts(reading.skips),
    missingItems: checked.newItems.slice(0, most.names).map(({ sku, name }) => ({ sku, name })),
    changed: changedNames(checked).slice(0, most.names),
  }
}

function columnsOf({ header, known }: FilePlan): ImportPreview['columns'] {
  const names = header?.cells ?? []
  const meanings = new Map([...(known?.format.match(names).positions ?? [])].map(([meaning, position]) => [position, meaning]))
  return names.slice(0, most.columns).map((name, position) => ({ name: cut(name.trim(), 100), meaning: meanings.get(position) ?? null }))
}

function firstRecords(reading: FileReading): NonNullable<ImportPreview['records']> {
  switch (reading.kind) {
    case 'orders':
      return { kind: 'orders', orders: reading.records.slice(0, most.records) }
    case 'items':
      return { kind: 'items', items: reading.records.slice(0, most.records) }
    case 'stock':
      return { kind: 'stock', counts: reading.records.slice(0, most.records) }
    case 'suppliers':
      return { kind: 'suppliers', suppliers: reading.records.slice(0, most.records) }
    case 'offers':
      return { kind: 'offers', offers: reading.records.slice(0, most.records) }
    case 'kits':
      return { kind: 'kits', kits: reading.records.slice(0, most.records) }
  }
}

function skipCounts(skips: readonly Skip[]): ImportPreview['skips'] {
  const counted = new Map<Skip['code'], { code: Skip['code']; rows: number; firstLine: number }>()
  for (const { code, line } of skips) {
    const known = counted.get(code)
    if (known === undefined) counted.set(code, { code, rows: 1, firstLine: line })
    else known.rows++
  }
  return [...counted.values()]
}

function changedNames(checked: CheckedFile): readonly string[] {
  switch (checked.kind) {
    case 'orders':
      return checked.changed.map((order) => order.number)
    case 'items':
      return checked.changed.map((item) => item.after.sku)
    case 'stock':
      return checked.changed.map(({ stock }) => stock.sku)
    case 'suppliers':
      return checked.changed.map(({ after }) => after.name)
    case 'offers':
    case 'kits':
      return checked.changed.map(({ sku }) => sku)
  }
}

async function lastImport(db: Reader, bytes: Uint8Array): Promise<number | null> {
  const row = await db
    .selectFrom('import')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('file_hash', '=', fileHash(bytes))
    .where('status', '=', 'done')
    .executeTakeFirst()
  return row?.at ?? null
}
