import type { ImportSource } from '../../domain/imports/contract.ts'
import { writeBadRows } from '../../domain/imports/bad-rows.ts'
import type { ProblemSentences } from '../../domain/imports/bad-rows.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { checkFile, problemsOf, theReading } from './check-file.ts'
import type { Job } from './job.ts'
import { readFile } from './read-file.ts'
import { runSliced } from './slices.ts'

/** A file of the rows that cannot be taken, each with why, as UTF-8 with a mark so that spreadsheets read it right. */
export async function badRowsFile(
  db: Reader,
  source: ImportSource,
  words: { readonly title: string; readonly sentences: ProblemSentences },
  job: Job,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  const shop = await theShop(db)
  const file = await readFile(source, shop, job)
  const reading = theReading(file)
  const { header, layout } = file.plan
  if (header === null) throw new Error('a file without a header has no rows')
  const checked = await checkFile(db, file, reading, { source, shop, lockFor: null }, job)
  const written: string[] = []
  await runSliced(writeBadRows(file.text, layout, header, problemsOf(reading, checked), words), async (row) => {
    written.push(row)
    await job.pause('check', written.length, reading.rows)
  })
  return { fileName: badRowsName(source.fileName, layout.separator), bytes: new TextEncoder().encode(written.join('')) }
}

function badRowsName(fileName: string, separator: string): string {
  const base = fileName.replace(/\.[A-Za-z]{2,4}$/, '')
  return `${base} bad rows.${separator === '\t' ? 'txt' : 'csv'}`
}
