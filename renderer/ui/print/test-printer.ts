import type { PrinterKind } from '../../../domain/documents/contract.ts'
import { act } from '../../api/act.ts'
import { ask } from '../../api/ask.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { saveStation, station } from '../../api/station.ts'
import { notifyRefusal } from '../notice/notice.ts'

/** Prints the test page on the printer that this station has for such documents. False where it did not go out, and that was said. */
export async function printTestPage(kind: PrinterKind, printer: string): Promise<boolean> {
  try {
    const { fileName: name, bytes, pageWidthMm: widthMm, pageHeightMm: heightMm } = await ask('documents.testPage', { kind })
    const sent = await act('shell.print', { printer, name, bytes, page: { widthMm, heightMm } })
    if (!sent.ok) notifyRefusal(sent.refusal)
    return sent.ok
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    notifyRefusal(error)
    return false
  }
}

/** Somebody held the page in their hands: it is right, or `at` is null and it is not. */
export async function keepPrinterTest(kind: PrinterKind, printer: string, at: number | null): Promise<void> {
  const tests = station.current()?.printerTests ?? { label: null, slip: null, sheet: null }
  await saveStation({ printerTests: { ...tests, [kind]: at === null ? null : { printer, at } } })
}
