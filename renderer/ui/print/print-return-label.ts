import { act } from '../../api/act.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { ask } from '../../api/ask.ts'
import { station } from '../../api/station.ts'
import { texts } from '../../text/text.ts'
import { notify, notifyRefusal } from '../notice/notice.ts'
import { printDocument } from './print-document.ts'

/** The label of a return with its instruction: onto this station's label printer, else into the system's viewer. */
export async function printReturnLabel(returnId: number): Promise<void> {
  try {
    const document = await ask('documents.returnLabel', { returnId })
    const printer = station.current()?.printers.label ?? null
    const { fileName: name, bytes } = document
    const sent = printer === null ? await act('shell.openFile', { name, bytes }) : await printDocument(document, printer)
    if (sent === null) return
    if (!sent.ok) notifyRefusal(sent.refusal)
    else if (printer !== null) notify({ tone: 'ok', text: texts.t('print.sent', { count: document.pages, printer }) })
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    notifyRefusal(error)
  }
}

/** The label that lies in a box for whatever it holds; asked for again, it is the same one. */
export async function printEnclosedLabel(parcelId: number): Promise<void> {
  const made = await act('returns.create', { of: { kind: 'parcel', parcelId } })
  if (made.ok) await printReturnLabel(made.value.returnId)
  else notifyRefusal(made.refusal)
}

/** The same, unless it was made before: at whatever bench, it is printed by itself once. */
export async function printEnclosedLabelOnce(parcelId: number): Promise<void> {
  const made = await act('returns.create', { of: { kind: 'parcel', parcelId } })
  if (!made.ok) notifyRefusal(made.refusal)
  else if (made.value.isNew) await printReturnLabel(made.value.returnId)
}
