import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { Refusal, refuse } from '../../domain/refusal.ts'

function refuseCopy(file: string, detail: string): never {
  return refuse('database.copy_refused', { file, detail })
}

/**
 * Writes a copy beside its place and gives it its name only when it is whole; an older file of that name is kept as `.old`.
 * `source`: the file that is copied, which is never written over.
 */
export async function intoPlace(target: string, source: string | null, write: (file: string) => void | Promise<void>): Promise<void> {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) refuseCopy(target, 'it is a folder')
  if (source !== null && existsSync(target) && realpathSync(target) === realpathSync(source))
    refuseCopy(target, 'it is the database itself')
  const partial = `${target}.partial-${process.pid}`
  try {
    await write(partial)
    if (existsSync(target)) renameSync(target, `${target}.old`)
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { force: true })
    if (error instanceof Refusal) throw error
    refuseCopy(target, error instanceof Error ? error.message : String(error))
  }
}
