import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { daysAfter } from '../../../../domain/orders/days.ts'
import type { ReorderAlert } from '../../../../domain/reorder/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import classes from './reorder.module.css'

interface SnoozeDialogProps {
  readonly alert: ReorderAlert
  /** 'YYYY-MM-DD' */
  readonly today: string
  readonly close: () => void
}

const choices = [
  ['inAWeek', 7],
  ['inTwoWeeks', 14],
  ['inAMonth', 30],
] as const

/** Puts an item off until a day, with a reason that the next person reads. */
export function SnoozeDialog({ alert, today, close }: SnoozeDialogProps) {
  const t = useText()
  const { dayOfYear } = useFormats()
  const [until, setUntil] = useState(daysAfter(today, 7))
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const snooze = useAct('reorder.snooze')
  const submit = async () => {
    const done = await snooze.run({ itemId: alert.itemId, until, reason: reason.trim() })
    if (!done.ok) return setRefusal(done.refusal)
    close()
    notify({ tone: 'ok', text: t('reorder.snoozed', { sku: alert.sku, day: dayOfYear(until) }) })
  }
  return (
    <Modal opened onClose={close} title={t('reorder.snoozeTitle', { sku: alert.sku })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={t('reorder.reason')}
            description={t('reorder.reasonHint')}
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput type="date" label={t('reorder.until')} value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
          <div className={classes.days}>
            {choices.map(([id, days]) => (
              <Button key={id} size="xs" variant="default" onClick={() => setUntil(daysAfter(today, days))}>
                {t(`reorder.${id}`)}
              </Button>
            ))}
          </div>
          <SubmitActs refusal={refusal} close={close} loading={snooze.busy} disabled={until === ''}>
            {t('reorder.snooze')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
