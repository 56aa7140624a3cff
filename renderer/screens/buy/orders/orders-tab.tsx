import { Button, SegmentedControl } from '@mantine/core'
import { IconTruckLoading } from '@tabler/icons-react'
import { useState } from 'react'
import type { PurchaseRow } from '../../../../domain/purchasing/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { BuyTabs } from '../buy-tabs.tsx'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import classes from '../buying.module.css'
import { OrderDialog } from './order-dialog.tsx'
import { orderColumns } from './order-columns.tsx'
import { OrderPane } from './order-pane.tsx'

function open(id: number | null): void {
  goTo(id === null ? '/buy/orders' : `/buy/orders/${id}`)
}

/** Purchase orders, the newest first; one of them beside the list. */
export function OrdersTab({ selected }: { readonly selected: number | null }) {
  const t = useText()
  const formats = useFormats()
  const [show, setShow] = useState<'open' | 'all'>('open')
  const [isAdding, setAdding] = useState(false)
  const view = useView('purchasing.list', { show }, { keep: true })
  const add: Action = {
    name: 'buying.newOrder',
    label: t('buying.orders.new'),
    key: 'n',
    ...(selected === null && view.data?.rows.length !== 0 ? { tone: 'main' } : {}),
    perform: () => setAdding(true),
  }
  useActions([add])
  return (
    <>
      <PlaceHeader title={t('app.places.buy')} acts={<ActionButton action={add} />}>
        <SegmentedControl
          size="xs"
          aria-label={t('buying.orders.title')}
          value={show}
          onChange={(value) => setShow(value === 'all' ? 'all' : 'open')}
          data={[
            { value: 'open', label: t('buying.orders.open') },
            { value: 'all', label: t('buying.orders.all') },
          ]}
        />
      </PlaceHeader>
      <BuyTabs current="orders" />
      <div className={classes.columns}>
        <DataTable<PurchaseRow>
          label={t('buying.orders.title')}
          list={{ rows: view.data?.rows ?? [], loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={orderColumns(t, formats)}
          keyOf={({ id }) => id}
          selected={selected}
          onSelect={open}
          urgent={({ late }) => late}
          empty={
            <EmptyState
              icon={IconTruckLoading}
              title={show === 'open' ? t('buying.orders.none') : t('buying.orders.empty')}
              act={<Button onClick={() => setAdding(true)}>{t('buying.orders.new')}</Button>}
            >
              {t('buying.orders.emptyBody')}
            </EmptyState>
          }
        />
        {selected !== null && <OrderPane key={selected} id={selected} close={() => open(null)} />}
      </div>
      {isAdding && <OrderDialog order={null} close={() => setAdding(false)} saved={open} />}
    </>
  )
}
