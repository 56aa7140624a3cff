import { Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { saidHoldReasons, type OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'

export function HoldDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const [reason, setReason] = useState<(typeof saidHoldReasons)[number]>('payment')
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const hold = useAct('orders.hold')
  const { id, number } = order

  const submit = async () => {
    const held = await hold.run({ id, reason, until: until === '' ? null : until, note })
    if (!held.ok) {
      setRefusal(held.refusal)
      return
    }
    close()
    notify({
      tone: 'ok',
      text: t('orders.held', { number }),
      act: { label: t('ui.undo'), perform: () => void act('orders.release', { id }) },
    })
  }
  return (
    <Modal opened onClose={close} title={t('orders.holdDialog.title', { number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('orders.holdDialog.body')}</Text>
          <SelectField
            label={t('orders.holdDialog.reason')}
            data-autofocus
            value={reason}
            choices={saidHoldReasons.map((value) => ({ value, label: t(`states.hold.${value}`) }))}
            onChange={(value) => setReason(saidHoldReasons.find((known) => known === value) ?? 'other')}
          />
          <TextInput
            type="date"
            label={t('orders.holdDialog.until')}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <TextInput
            label={t('orders.holdDialog.note')}
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <SubmitActs refusal={refusal} close={close} loading={hold.busy}>
            {t('orders.holdDialog.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
