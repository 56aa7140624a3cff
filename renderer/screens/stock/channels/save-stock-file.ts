import { act } from '../../../api/act.ts'
import { call } from '../../../api/call.ts'
import type { Input } from '../../../api/calls.ts'
import type { Text } from '../../../text/text.ts'
import { saveMade } from '../../../ui/file/save-made.ts'
import { notifyRefusal } from '../../../ui/notice/notice.ts'

/** Saves what a channel is told in its own format; a file that nobody saved was not told. */
export async function saveStockFile(t: Text, asked: Input<'channels.export'>, channel: string): Promise<void> {
  const told = await act('channels.export', asked)
  if (!told.ok) {
    notifyRefusal(told.refusal)
    return
  }
  const { exportId, changed } = told.value
  await saveMade(
    () => call('channels.file', { exportId }),
    { saved: ({ rows }, path) => t('channels.saved', { channel, path, count: rows, changed }) },
    () => act('channels.told', { exportId }),
  )
}
