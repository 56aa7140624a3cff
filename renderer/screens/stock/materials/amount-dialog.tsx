import { Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MaterialRow } from '../../../../domain/materials/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { perTyped, useAmount } from '../../../ui/material/amount.ts'
import { notify } from '../../../ui/notice/notice.ts'

interface AmountDialogProps {
  readonly act: 'receive' | 'count'
  readonly material: MaterialRow
  readonly close: () => void
}

/** What came, or what is really there. */
export function AmountDialog({ act, material, close }: AmountDialogProps) {
  const t = useText()
  const amount = useAmount()
  const [typed, setTyped] = useState<number | null>(null)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const receive = useAct('materials.receive')
  const count = useAct('materials.count')
  const { id, name, unit, onHand } = material
  const isReceiving = act === 'receive'
  const submit = async () => {
    if (typed === null) return
    const quantity = typed * perTyped[unit]
    const done = isReceiving ? await receive.run({ id, quantity, note }) : await count.run({ id, counted: quantity, note })
    if (!done.ok) return setRefusal(done.refusal)
    close()
    const words = { name, amount: amount(unit, done.value.onHand) }
    notify({
      tone: 'ok',
      text: isReceiving ? t('materials.amountDialog.doneReceive', words) : t('materials.amountDialog.doneCount', words),
    })
  }
  const words = { unit: t(`materials.unit.${unit}`).toLowerCase() }
  return (
    <Modal opened onClose={close} title={t(`materials.amountDialog.${act}`, { name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('materials.amountDialog.byTheBooks', { amount: amount(unit, onHand) })}</Text>
          <WholeNumberField
            label={isReceiving ? t('materials.amountDialog.received', words) : t('materials.amountDialog.counted', words)}
            data-autofocus
            value={typed}
            onChange={setTyped}
          />
          <TextInput label={t('materials.amountDialog.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <SubmitActs
            refusal={refusal}
            close={close}
            disabled={typed === null || (isReceiving && typed === 0)}
            loading={receive.busy || count.busy}
          >
            {t(isReceiving ? 'materials.amountDialog.actReceive' : 'materials.amountDialog.actCount')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
