import { importCountsSchema, type ImportRow } from '../../domain/imports/contract.ts'
import type { Reader } from '../schema.ts'

/** Newest first; `after` is the id of the last row of the page before. */
export async function importPage(
  db: Reader,
  after: number | undefined,
  limit: number,
): Promise<{ rows: ImportRow[]; next: number | null }> {
  const rows = await db
    .selectFrom('import')
    .leftJoin('staff', 'staff.id', 'import.staff_id')
    .select(['import.id', 'kind', 'format', 'file_name as fileName', 'at', 'staff.name as person', 'status', 'counts'])
    .$if(after !== undefined, (query) => query.where('import.id', '<', after ?? 0))
    .orderBy('import.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows
    .slice(0, limit)
    .map((row) => ({ ...row, person: row.person ?? '', counts: importCountsSchema.parse(JSON.parse(row.counts)) }))
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}
