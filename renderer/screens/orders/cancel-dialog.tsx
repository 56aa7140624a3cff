import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OrderDetail } from '../../../domain/orders/contract.ts'
import type { CallError } from '../../../domain/service/protocol.ts'
import { useAct } from '../../api/use-act.ts'
import { useText } from '../../text/text.ts'
import { Refused } from '../../ui/field/refused.tsx'
import { WholeNumberField } from '../../ui/field/whole-number-field.tsx'
import { ItemName } from '../../ui/item/item-name.tsx'
import { notify } from '../../ui/notice/notice.ts'
import classes from './orders.module.css'
import { cancellable } from './possible.ts'

/** How many units of each line are cancelled; it cannot be undone, so it says what will happen first. */
export function CancelDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const [chosen, setChosen] = useState<ReadonlyMap<number, number>>(new Map())
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const cancel = useAct('orders.cancel')
  const lines = order.lines.filter((line) => cancellable(line) > 0)
  const units = [...chosen.values()].reduce((sum, quantity) => sum + quantity, 0)

  const choose = (lineId: number, quantity: number) => setChosen(new Map([...chosen, [lineId, quantity]]))
  const submit = async () => {
    const picked = [...chosen].filter(([, quantity]) => quantity > 0).map(([lineId, quantity]) => ({ lineId, quantity }))
    const done = await cancel.run({ id: order.id, lines: picked })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    notify({ tone: 'ok', text: t('orders.cancelled', { number: order.number, units }) })
  }
  return (
    <Modal opened onClose={close} size={560} title={t('orders.cancelDialog.title', { number: order.number })}>
      <Stack gap="md">
        <Text c="dimmed">{t('orders.cancelDialog.body')}</Text>
        <ul className={classes.cancelLines}>
          {lines.map((line) => (
            <li key={line.id}>
              <ItemName item={line} />
              <WholeNumberField
                w={88}
                {...(line === lines[0] ? { 'data-autofocus': true } : {})}
                aria-label={`${line.name}: ${t('orders.cancelDialog.cancellable', { count: cancellable(line) })}`}
                value={chosen.get(line.id) ?? 0}
                onChange={(value) => choose(line.id, Math.min(value ?? 0, cancellable(line)))}
              />
              <span className={classes.quiet}>{t('orders.cancelDialog.cancellable', { count: cancellable(line) })}</span>
            </li>
          ))}
        </ul>
        <Refused refusal={refusal} />
        <Group justify="space-between" gap="sm">
          <Button variant="default" onClick={() => setChosen(new Map(lines.map((line) => [line.id, cancellable(line)])))}>
            {t('orders.cancelDialog.all')}
          </Button>
          <Group gap="sm">
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button color="stop" disabled={units === 0} loading={cancel.busy} onClick={() => void submit()}>
              {t('orders.cancelDialog.act', { count: units })}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}
