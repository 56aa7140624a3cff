import { Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PurchaseView } from '../../../../domain/purchasing/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import classes from '../buying.module.css'

/** What the supplier said: their number, the day, and by line what differs. */
export function ConfirmDialog({ order, close }: { readonly order: PurchaseView; readonly close: () => void }) {
  const t = useText()
  const [reference, setReference] = useState(order.reference)
  const [expectedOn, setExpectedOn] = useState(order.orderExpectedOn ?? order.expectedOn ?? '')
  const [lines, setLines] = useState(() =>
    order.linesShown
      .filter((line) => line.cancelled < line.quantity)
      .map((line) => ({ ...line, confirmed: line.confirmed ?? line.quantity, day: '' })),
  )
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const confirm = useAct('purchasing.confirm')
  const submit = async () => {
    const done = await confirm.run({
      id: order.id,
      version: order.version,
      reference,
      expectedOn: expectedOn === '' ? null : expectedOn,
      lines: lines.map(({ lineId, confirmed, day, quantity }) => ({
        lineId,
        confirmed: confirmed === quantity ? null : confirmed,
        expectedOn: day === '' ? null : day,
      })),
    })
    if (!done.ok) return setRefusal(done.refusal)
    notify({ tone: 'ok', text: t('buying.order.did.confirmed', { number: order.number }) })
    close()
  }
  const change = (lineId: number, part: { confirmed?: number; day?: string }) =>
    setLines(lines.map((line) => (line.lineId === lineId ? { ...line, ...part } : line)))
  return (
    <Modal opened onClose={close} size={720} title={t('buying.confirm.title', { supplier: order.supplier })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Group grow gap="md">
            <TextInput
              label={t('buying.confirm.reference')}
              data-autofocus
              maxLength={80}
              value={reference}
              onChange={(event) => setReference(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={t('buying.confirm.expected')}
              value={expectedOn}
              onChange={(event) => setExpectedOn(event.currentTarget.value)}
            />
          </Group>
          {lines.map((line) => (
            <div key={line.lineId} className={classes.confirmRow}>
              <ItemName item={line} />
              <WholeNumberField
                label={t('buying.confirm.units')}
                value={line.confirmed}
                onChange={(units) => change(line.lineId, { confirmed: units ?? 0 })}
              />
              <TextInput
                type="date"
                label={t('buying.confirm.day')}
                value={line.day}
                onChange={(event) => change(line.lineId, { day: event.currentTarget.value })}
              />
            </div>
          ))}
          <SubmitActs refusal={refusal} close={close} loading={confirm.busy}>
            {t('buying.confirm.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
