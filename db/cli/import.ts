import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { problemText } from '../../domain/imports/bad-rows.ts'
import { type ImportPreview, importPreviewSchema } from '../../domain/imports/contract.ts'
import { findFormat, formatIds } from '../../domain/imports/formats.ts'
import { type ImportKind, importKinds } from '../../domain/imports/records.ts'
import { type Asked, UsageError } from './arguments.ts'
import { callOnce, withService } from './service.ts'

/**
 * Imports a file, all of it or nothing; the reply as one JSON line, each problem as a line on standard error. Orders add the
 * items that they name. A dry run prints what would be taken and writes nothing.
 */
export function importFile({ location, words, format, dryRun }: Asked): Promise<number> {
  const [named, path] = words
  const kind = importKinds.find((one) => one === named)
  if (kind === undefined || path === undefined) throw new UsageError(`import ${importKinds.join('|')} FILE: say what is in which file.`)
  if (format !== undefined && findFormat(kind, format) === null)
    throw new UsageError(`There is no format ${format} of ${kind}; there are ${formatIds(kind).join(', ')}.`)
  const source = { fileName: basename(path), bytes: readBytes(path), kind, format, createMissingItems: createsItems(kind) }
  return withService(location, async (started) => {
    const previewed = await callOnce(started, 'imports.preview', { source })
    if (!previewed.ok) return say({ ok: false, error: previewed.error })
    const preview = importPreviewSchema.parse(previewed.value)
    complain(preview)
    if (preview.refusal !== null) return say({ ok: false, error: preview.refusal })
    if (dryRun) return say({ ok: preview.counts.badRows === 0, value: summary(preview) })
    const reply = await callOnce(started, 'imports.run', { source, mode: 'all_or_none' })
    return say(reply.ok ? { ok: true, value: reply.value } : { ok: false, error: reply.error })
  })
}

const createsItems = (kind: ImportKind) => kind === 'orders'

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`The file ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function complain({ problems, counts }: ImportPreview): void {
  for (const problem of problems) console.error(`line ${problem.line}: ${problemText(problem, {})}`)
  const rows = new Set(problems.map((problem) => problem.line)).size
  if (rows < counts.badRows) console.error(`and ${counts.badRows - rows} more rows`)
}

function summary({ encoding, separator, kind, format, counts, skips }: ImportPreview) {
  return { encoding, separator, kind, format, counts, skips }
}

function say(reply: { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown }): number {
  console.log(JSON.stringify(reply))
  return reply.ok ? 0 : 1
}
