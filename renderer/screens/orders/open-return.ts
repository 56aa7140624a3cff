import { act } from '../../api/act.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { call } from '../../api/call.ts'
import { goTo } from '../../app/navigate.ts'
import { notifyRefusal } from '../../ui/notice/notice.ts'

/** The open return of an order; where there is none, a new one of all that can come back. */
export async function openReturn(code: string): Promise<void> {
  try {
    const { orderId, returnId } = await call('returns.find', { code })
    if (returnId !== null) return goTo(`/returns/${returnId}`)
    const made = await act('returns.create', { of: { kind: 'order', orderId } })
    if (made.ok) goTo(`/returns/${made.value.returnId}`)
    else notifyRefusal(made.refusal)
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    notifyRefusal(error)
  }
}
