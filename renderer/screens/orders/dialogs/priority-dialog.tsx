import { Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import { useAct } from '../../../api/use-act.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify } from '../../../ui/notice/notice.ts'

const priorities = Array.from({ length: 10 }, (_, value) => value)

/** How far before its promise an order goes: 0 follows it, 9 goes before everything. */
export function PriorityDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const write = useFormats()
  const [priority, setPriority] = useState(order.priority)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const change = useAct('orders.prioritise')
  const { id, number, priority: before } = order

  const submit = async () => {
    const changed = await change.run({ id, priority })
    if (!changed.ok) {
      setRefusal(changed.refusal)
      return
    }
    close()
    notify({
      tone: 'ok',
      text: priority === 0 ? t('orders.priorityDialog.doneNone', { number }) : t('orders.priorityDialog.done', { number, priority }),
      act: { label: t('ui.undo'), perform: () => void act('orders.prioritise', { id, priority: before }) },
    })
  }
  return (
    <Modal opened onClose={close} size={560} title={t('orders.priorityDialog.title', { number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('orders.priorityDialog.body')}</Text>
          <SegmentedControl
            fullWidth
            size="md"
            data-autofocus
            aria-label={t('orders.priorityDialog.label')}
            data={priorities.map((value) => ({ value: String(value), label: write.number(value) }))}
            value={String(priority)}
            onChange={(value) => setPriority(Number(value))}
          />
          <SubmitActs refusal={refusal} close={close} disabled={priority === before} loading={change.busy}>
            {t('orders.priorityDialog.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
