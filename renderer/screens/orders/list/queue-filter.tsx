import { countCap } from '../../../../domain/orders/contract.ts'
import { everythingElse } from '../../../../domain/orders/queues/queue.ts'
import type { Output } from '../../../api/calls.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'

type Queues = Output<'orders.counts'>['queues']

export function queueName(t: Text, queues: Queues, key: string): string {
  return key === everythingElse ? t('orders.everythingElse') : (queues.find((queue) => queue.key === key)?.name ?? '')
}

interface QueueFilterProps {
  readonly queues: Queues
  /** Null: all of them. */
  readonly value: string | null
  readonly onChange: (key: string | null) => void
}

const all = 'all'
const valueOf = (key: string) => `queue ${key}`

/** One queue of the shop alone; each says how many open orders it has. */
export function QueueFilter({ queues, value, onChange }: QueueFilterProps) {
  const t = useText()
  const { number } = useFormats()
  const said = (orders: number) => (orders > countCap ? `${number(countCap)}+` : number(orders))
  return (
    <SelectField
      aria-label={t('orders.queue')}
      w={210}
      value={value === null ? all : valueOf(value)}
      choices={[
        { value: all, label: t('orders.allQueues') },
        ...queues.map(({ key, orders }) => ({ value: valueOf(key), label: `${queueName(t, queues, key)} (${said(orders)})` })),
      ]}
      onChange={(chosen) => onChange(queues.find(({ key }) => valueOf(key) === chosen)?.key ?? null)}
    />
  )
}
