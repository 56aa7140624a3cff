import { act } from '../../../api/act.ts'
import type { Input } from '../../../api/calls.ts'
import type { Text } from '../../../text/text.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'

/** Takes a cancellation back, and says how much of it waits for stock because others got it meanwhile. */
export async function reinstate(t: Text, number: string, asked: Input<'orders.reinstate'>): Promise<boolean> {
  const done = await act('orders.reinstate', asked)
  if (!done.ok) {
    notifyRefusal(done.refusal)
    return false
  }
  const { lines, waiting } = done.value
  const units = lines.reduce((sum, line) => sum + line.units, 0)
  notify({
    tone: waiting > 0 ? 'info' : 'ok',
    text: waiting > 0 ? t('orders.reinstatedWaits', { number, units, waiting }) : t('orders.reinstated', { number, units }),
  })
  return true
}
