import { countCap, queueTabs, type QueueTab } from '../../../../domain/orders/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { PlaceTabs } from '../../../ui/place/place-tabs.tsx'

interface OrderTabsProps {
  readonly tab: QueueTab
  /** One queue alone is counted: what has left, and all orders, are in none. */
  readonly inQueue: boolean
  readonly counts: Readonly<Record<QueueTab, number>> | undefined
}

export function OrderTabs({ tab, inQueue, counts }: OrderTabsProps) {
  const t = useText()
  const { number } = useFormats()
  const said = (count: number) => (count > countCap ? `${number(countCap)}+` : number(count))
  return (
    <PlaceTabs
      label={t('orders.tabs')}
      current={tab}
      tabs={queueTabs.map((id) => ({
        id,
        label: t(`states.queue.${id}`),
        href: `/orders/${id}`,
        ...(counts === undefined || (inQueue && (id === 'shipped' || id === 'all'))
          ? {}
          : { count: said(counts[id]), isUrgent: id === 'late' && counts[id] > 0 }),
      }))}
    />
  )
}
