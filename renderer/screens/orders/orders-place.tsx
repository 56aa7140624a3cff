import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { queueTabs, type QueueTab } from '../../../domain/orders/contract.ts'
import { goTo } from '../../app/navigate.ts'
import { useText } from '../../text/text.ts'
import { channelName } from '../../ui/channel-name.ts'
import { SearchField } from '../../ui/field/search-field.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { useSettled } from '../../ui/field/use-settled.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { idIn, useSubPath } from '../../ui/place/sub-path.ts'
import { useView } from '../../api/use-view.ts'
import { OrderPane } from './detail/order-pane.tsx'
import { OrderTable } from './list/order-table.tsx'
import { OrderTabs } from './list/order-tabs.tsx'
import { QueueFilter, queueName } from './list/queue-filter.tsx'
import classes from './orders.module.css'

function tabIn(part: string | undefined): QueueTab {
  return queueTabs.find((tab) => tab === part) ?? 'ready'
}

/** The queue of orders: by state, filtered and searched, with the selected one beside it. */
export function OrdersPlace() {
  const t = useText()
  const [tabPart, idPart] = useSubPath()
  const tab = tabIn(tabPart)
  const selected = idIn(idPart)
  const [typed, setTyped] = useState('')
  const [channel, setChannel] = useState('')
  const search = useSettled(typed.trim())
  const [queue, setQueue] = useState<string | null>(null)
  const hasQueues = tab !== 'shipped' && tab !== 'all'
  const inQueue = hasQueues ? queue : null
  const filter = { ...(channel === '' ? {} : { channel }), ...(inQueue === null ? {} : { queue: inQueue }) }
  const { data } = useView('orders.counts', filter, { keep: true })

  const open = (id: number | null) => goTo(id === null ? `/orders/${tab}` : `/orders/${tab}/${id}`)
  const clear = () => {
    setTyped('')
    setChannel('')
    setQueue(null)
  }
  return (
    <>
      <PlaceHeader
        title={t('app.places.orders')}
        acts={
          <Button component={Link} href="/import" variant="default">
            {t('orders.import')}
          </Button>
        }
      >
        {hasQueues && <QueueFilter queues={data?.queues ?? []} value={queue} onChange={setQueue} />}
        <SelectField
          aria-label={t('orders.channel')}
          w={180}
          value={channel}
          choices={[
            { value: '', label: t('orders.allChannels') },
            ...(data?.channels ?? []).map((value) => ({ value, label: channelName(value) })),
          ]}
          onChange={setChannel}
        />
        <SearchField label={t('orders.search')} value={typed} onChange={setTyped} />
      </PlaceHeader>
      <OrderTabs tab={tab} inQueue={inQueue !== null} counts={data?.counts} />
      <div className={classes.columns}>
        <OrderTable
          key={tab}
          tab={tab}
          only={filter}
          queueName={inQueue === null ? null : queueName(t, data?.queues ?? [], inQueue)}
          search={search}
          selected={selected}
          onSelect={open}
          clear={clear}
        />
        {selected !== null && <OrderPane key={selected} id={selected} close={() => open(null)} />}
      </div>
    </>
  )
}
