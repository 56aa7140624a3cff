import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import { useText } from '../../../text/text.ts'
import { type ChosenUnits, toLines } from './choose-units.tsx'
import { reinstate } from '../detail/reinstate.ts'
import { UnitsDialog } from './units-dialog.tsx'

/** How many cancelled units of each line come back into the order. */
export function ReinstateDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const [busy, setBusy] = useState(false)
  const { id, number } = order

  const submit = async (chosen: ChosenUnits) => {
    setBusy(true)
    const isDone = await reinstate(t, number, { id, lines: toLines(chosen) })
    setBusy(false)
    if (isDone) close()
  }
  return (
    <UnitsDialog
      title={t('orders.reinstateDialog.title', { number })}
      body={t('orders.reinstateDialog.body')}
      lines={order.lines.filter((line) => line.reinstatable > 0)}
      mostOf={(line) => line.reinstatable}
      act={(count) => t('orders.reinstateDialog.act', { count })}
      busy={busy}
      submit={(chosen) => void submit(chosen)}
      close={close}
    />
  )
}
