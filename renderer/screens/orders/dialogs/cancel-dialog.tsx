import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { Refused } from '../../../ui/field/refused.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { type ChosenUnits, toLines, unitsChosen } from './choose-units.tsx'
import { cancellable } from '../detail/possible.ts'
import { reinstate } from '../detail/reinstate.ts'
import { UnitsDialog } from './units-dialog.tsx'

/** How many units of each line are cancelled; the notice afterwards takes it back. */
export function CancelDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const cancel = useAct('orders.cancel')
  const { id, number } = order

  const submit = async (chosen: ChosenUnits) => {
    const lines = toLines(chosen)
    const done = await cancel.run({ id, lines })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    notify({
      tone: 'ok',
      text: t('orders.cancelled', { number, units: unitsChosen(chosen) }),
      act: { label: t('ui.undo'), perform: () => void reinstate(t, number, { id, lines }) },
    })
  }
  return (
    <UnitsDialog
      title={t('orders.cancelDialog.title', { number })}
      body={t('orders.cancelDialog.body')}
      lines={order.lines.filter((line) => cancellable(line) > 0)}
      mostOf={cancellable}
      act={(count) => t('orders.cancelDialog.act', { count })}
      isStop
      busy={cancel.busy}
      refused={<Refused refusal={refusal} />}
      submit={(chosen) => void submit(chosen)}
      close={close}
    />
  )
}
