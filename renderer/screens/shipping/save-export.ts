import { act } from '../../api/act.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { call } from '../../api/call.ts'
import type { Input } from '../../api/calls.ts'
import type { Text } from '../../text/text.ts'
import { notify, notifyRefusal } from '../../ui/notice/notice.ts'

/** Makes the file and saves it where the person says; a file without rows is not worth a question. */
export async function saveExport(t: Text, wanted: Input<'shipping.exportFile'>): Promise<void> {
  try {
    const { fileName, bytes, rows } = await call('shipping.exportFile', wanted)
    if (rows === 0) {
      notify({ tone: 'info', text: t('shipping.export.nothing') })
      return
    }
    const saved = await act('shell.saveFile', { name: fileName, bytes })
    if (!saved.ok) notifyRefusal(saved.refusal)
    else if (saved.value.path !== null) notify({ tone: 'ok', text: t('shipping.export.saved', { count: rows, path: saved.value.path }) })
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    notifyRefusal({ code: error.code, params: error.params })
  }
}
