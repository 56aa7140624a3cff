import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../../domain/refusal.ts'

export function isSqliteError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE')
}

/** The file or its disk stands in the way, and a person can do something about it; null for everything else. */
export function sqliteTrouble(file: string, error: unknown): Refusal | null {
  // better-sqlite3 throws a TypeError of its own for this.
  if (error instanceof TypeError && !existsSync(dirname(file)))
    return new Refusal('database.file_refused', { file, detail: `the folder ${dirname(file)} is not there` })
  if (!isSqliteError(error)) return null
  const detail = error.message
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code)) return new Refusal('database.damaged', { file, detail })
  if (error.code === 'SQLITE_FULL') return new Refusal('database.full', { detail: file })
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|AUTH|IOERR)/.test(error.code)) return new Refusal('database.file_refused', { file, detail })
  return null
}
