import { act } from '../../api/act.ts'
import type { Text } from '../../text/text.ts'
import { notify, notifyRefusal } from '../../ui/notice/notice.ts'

/** A move that was made by hand goes back to where it came from. */
export async function takeBack(t: Text, moveId: number): Promise<void> {
  const done = await act('stock.takeBack', { moveId })
  if (done.ok) notify({ tone: 'ok', text: t('stock.aside.tookBack') })
  else notifyRefusal(done.refusal)
}
