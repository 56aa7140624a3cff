import { Checkbox, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import type { Output } from '../../../api/calls.ts'
import { useAct } from '../../../api/use-act.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { useSubPath } from '../../../ui/place/sub-path.ts'
import { StatusBadge } from '../../../ui/status/status-badge.tsx'
import { Clock } from '../../../ui/time/clock.tsx'
import classes from '../orders.module.css'

export type Other = Output<'orders.together'>['together'][number]['others'][number]

interface MergeDialogProps {
  readonly order: OrderDetail
  readonly others: readonly Other[]
  readonly close: () => void
}

async function apart(id: number): Promise<void> {
  const done = await act('orders.unmerge', { id })
  if (!done.ok) notifyRefusal(done.refusal)
}

/** Which of the orders to the same address go along; those that are as ready as this one are chosen already. */
export function MergeDialog({ order, others, close }: MergeDialogProps) {
  const t = useText()
  const strangers = others.filter(({ isPart }) => !isPart)
  const alike = strangers.filter(({ status }) => status === order.status)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    new Set((alike.length > 0 ? alike : strangers.length > 0 ? strangers : others).map(({ id }) => id)),
  )
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const [tab = 'all'] = useSubPath()
  const merge = useAct('orders.merge')

  const submit = async () => {
    const done = await merge.run({ ids: [order.id, ...chosen] })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    const { id, number, orders } = done.value
    goTo(`/orders/${tab}/${id}`)
    notify({
      tone: 'ok',
      text: t('orders.mergeDialog.done', { number, count: orders.length, others: orders.join(', ') }),
      act: { label: t('ui.undo'), perform: () => void apart(id) },
    })
  }
  const choose = (id: number, isChosen: boolean) => setChosen(new Set([...chosen].filter((one) => one !== id).concat(isChosen ? [id] : [])))
  return (
    <Modal opened onClose={close} size={600} title={t('orders.mergeDialog.title', { number: order.number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('orders.mergeDialog.body')}</Text>
          <ul className={classes.others}>
            {others.map((other) => (
              <li key={other.id}>
                <Checkbox
                  {...(other === others[0] ? { 'data-autofocus': true } : {})}
                  checked={chosen.has(other.id)}
                  label={<Code>{other.number}</Code>}
                  onChange={(event) => choose(other.id, event.currentTarget.checked)}
                />
                <StatusBadge status={other.status} />
                <span className={classes.quiet}>{t('ui.units', { count: other.unitCount })}</span>
                <Clock at={other.promiseAt} />
              </li>
            ))}
          </ul>
          <SubmitActs refusal={refusal} close={close} disabled={chosen.size === 0} loading={merge.busy}>
            {t('orders.mergeDialog.act', { count: chosen.size + 1 })}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
