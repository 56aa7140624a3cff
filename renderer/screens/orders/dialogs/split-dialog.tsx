import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import { useAct } from '../../../api/use-act.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { useSubPath } from '../../../ui/place/sub-path.ts'
import { type ChosenUnits, ChooseUnits, toLines, unitsChosen } from './choose-units.tsx'
import { splittable, waitingUnits } from '../detail/possible.ts'

/** Which units become a part of their own; what waits for stock is chosen already where something else is there. */
export function SplitDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const [chosen, setChosen] = useState<ChosenUnits>(() => waitingUnits(order))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const [tab = 'all'] = useSubPath()
  const split = useAct('orders.split')
  const { id, number } = order
  const lines = order.lines.filter((line) => splittable(line) > 0)
  const all = lines.reduce((sum, line) => sum + splittable(line), 0)
  const units = unitsChosen(chosen)

  const join = async (partId: number) => {
    const joined = await act('orders.merge', { ids: [id, partId] })
    if (!joined.ok) notifyRefusal(joined.refusal)
  }
  const submit = async () => {
    const done = await split.run({ id, lines: toLines(chosen) })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    const part = done.value
    goTo(`/orders/${tab}/${part.id}`)
    notify({
      tone: 'ok',
      text: t('orders.splitDialog.done', { number, part: part.number, units }),
      act: { label: t('ui.undo'), perform: () => void join(part.id) },
    })
  }
  return (
    <Modal opened onClose={close} size={560} title={t('orders.splitDialog.title', { number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('orders.splitDialog.body')}</Text>
          <ChooseUnits lines={lines} mostOf={splittable} chosen={chosen} choose={setChosen} />
          {units === all && <Text c="dimmed">{t('orders.splitDialog.leave')}</Text>}
          <SubmitActs refusal={refusal} close={close} disabled={units === 0 || units === all} loading={split.busy}>
            {t('orders.splitDialog.act', { count: units })}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
