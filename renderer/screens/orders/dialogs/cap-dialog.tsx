import { Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type CapDecision, capDecisions } from '../../../../domain/caps/contract.ts'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { LimitsSaid } from '../detail/limits-said.tsx'
import classes from '../orders.module.css'
import { reinstate } from '../detail/reinstate.ts'

const choices = ['cut', 'ship', 'cancel'] as const satisfies readonly CapDecision[]

/** What becomes of the units over a limit; the notice afterwards takes a cancellation back. */
export function CapDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const [decision, setDecision] = useState<CapDecision>('cut')
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const decide = useAct('caps.decide')
  const { id, number, lines } = order
  const over = lines.filter(({ overCap }) => overCap > 0)
  const units = over.reduce((sum, line) => sum + line.overCap, 0)

  const submit = async () => {
    const decided = await decide.run({ id, decision, note })
    if (!decided.ok) {
      setRefusal(decided.refusal)
      return
    }
    close()
    const undone = decided.value.lines.map(({ lineId, units: quantity }) => ({ lineId, quantity }))
    notify({
      tone: 'ok',
      text: t(`caps.decide.done.${decision}`, { number, units: decided.value.units }),
      ...(undone.length === 0 ? {} : { act: { label: t('ui.undo'), perform: () => void reinstate(t, number, { id, lines: undone }) } }),
    })
  }
  return (
    <Modal opened onClose={close} size={600} title={t('caps.decide.title', { number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <ul className={classes.overLines}>
            {over.map((line) => (
              <li key={line.id}>
                <ItemName item={line} />
                <LimitsSaid line={line} />
              </li>
            ))}
          </ul>
          <Radio.Group
            label={t('caps.decide.choice')}
            value={decision}
            onChange={(value) => setDecision(capDecisions.find((known) => known === value) ?? 'cut')}
          >
            <Stack gap="sm" mt="xs">
              {choices.map((value) => (
                <Radio
                  key={value}
                  {...(value === 'cut' ? { 'data-autofocus': true } : {})}
                  value={value}
                  label={value === 'cut' ? t('caps.decide.options.cut', { count: units }) : t(`caps.decide.options.${value}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            label={t('caps.decide.note')}
            description={t('caps.decide.noteHint')}
            required={decision === 'ship'}
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <SubmitActs refusal={refusal} close={close} loading={decide.busy} {...(decision === 'cancel' ? { color: 'stop' } : {})}>
            {t(`caps.decide.submit.${decision}`)}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
