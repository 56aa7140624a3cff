import { wasPrinted } from '../../../domain/shell/spool.ts'
import { act, type ActResult } from '../../api/act.ts'
import type { Output } from '../../api/calls.ts'
import { printJobs } from '../../api/print-jobs.ts'
import { askReprintReason } from './reprint-dialog.tsx'

type Document = Output<'documents.label'>

/**
 * Onto a printer of this station, at its own size. A document that came out before is asked about; null where nobody says why.
 * `isByItself`: nobody asked for it, so what it shows has changed.
 */
export async function printDocument(
  { fileName, bytes, pageWidthMm, pageHeightMm }: Document,
  printer: string,
  isByItself = false,
): Promise<ActResult<{ readonly job: string }> | null> {
  const isAgain = wasPrinted(printJobs.current() ?? [], fileName)
  const reprint = !isAgain ? undefined : isByItself ? 'changed' : await askReprintReason(fileName)
  if (reprint === null) return null
  const page = { widthMm: pageWidthMm, heightMm: pageHeightMm }
  return act('shell.print', { printer, name: fileName, bytes, page, ...(reprint === undefined ? {} : { reprint }) })
}
