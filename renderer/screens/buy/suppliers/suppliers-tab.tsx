import { Button } from '@mantine/core'
import { IconBuildingStore } from '@tabler/icons-react'
import { useState } from 'react'
import type { SupplierRow } from '../../../../domain/suppliers/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { BuyTabs } from '../buy-tabs.tsx'
import { SearchField } from '../../../ui/field/search-field.tsx'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import classes from '../buying.module.css'
import { RatesDialog } from './rates-dialog.tsx'
import { SupplierDialog } from './supplier-dialog.tsx'
import { SupplierPane } from './supplier-pane.tsx'

function open(id: number | null): void {
  goTo(id === null ? '/buy/suppliers' : `/buy/suppliers/${id}`)
}

/** Who the shop buys from. */
export function SuppliersTab({ selected }: { readonly selected: number | null }) {
  const t = useText()
  const { number } = useFormats()
  const [search, setSearch] = useState('')
  const [dialog, setDialog] = useState<'add' | 'rates' | null>(null)
  const view = useView('suppliers.list', {})
  const words = search.trim().toLowerCase()
  const rows = (view.data?.rows ?? []).filter(({ name }) => name.toLowerCase().includes(words))
  const add: Action = {
    name: 'buying.newSupplier',
    label: t('buying.suppliers.new'),
    key: 'n',
    ...(view.data?.rows.length === 0 ? {} : { tone: 'main' }),
    perform: () => setDialog('add'),
  }
  const rates: Action = { name: 'buying.rates', label: t('buying.suppliers.rates'), key: 'x', perform: () => setDialog('rates') }
  useActions([rates, add])
  return (
    <>
      <PlaceHeader
        title={t('app.places.buy')}
        acts={
          <>
            <ActionButton action={rates} />
            <ActionButton action={add} />
          </>
        }
      >
        <SearchField label={t('buying.suppliers.search')} value={search} onChange={setSearch} />
      </PlaceHeader>
      <BuyTabs current="suppliers" />
      <div className={classes.columns}>
        <DataTable<SupplierRow>
          label={t('buying.suppliers.title')}
          list={{ rows, loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={columnsOf(t, number)}
          keyOf={({ id }) => id}
          selected={selected}
          onSelect={open}
          filter={words === '' ? null : { said: t('buying.suppliers.filtered', { search }), clear: () => setSearch('') }}
          empty={
            <EmptyState
              icon={IconBuildingStore}
              title={t('buying.suppliers.empty')}
              act={<Button onClick={() => setDialog('add')}>{t('buying.suppliers.new')}</Button>}
            >
              {t('buying.suppliers.emptyBody')}
            </EmptyState>
          }
        />
        {selected !== null && <SupplierPane key={selected} id={selected} close={() => open(null)} />}
      </div>
      {dialog === 'add' && <SupplierDialog supplier={null} close={() => setDialog(null)} saved={open} />}
      {dialog === 'rates' && <RatesDialog close={() => setDialog(null)} />}
    </>
  )
}

function columnsOf(t: Text, number: (value: number) => string): readonly Column<SupplierRow>[] {
  const count = (id: 'items' | 'onlySource', width: string): Column<SupplierRow> => ({
    id,
    header: t(`buying.suppliers.${id}`),
    width,
    align: 'end',
    cell: (row) => number(row[id]),
  })
  return [
    {
      id: 'name',
      header: t('buying.suppliers.name'),
      width: 'minmax(140px, 2fr)',
      cell: ({ name }) => <strong translate="no">{name}</strong>,
    },
    count('items', '88px'),
    count('onlySource', '112px'),
    {
      id: 'lead',
      header: t('buying.suppliers.lead'),
      width: 'minmax(96px, 1fr)',
      align: 'end',
      cell: ({ leadTimeDays }) =>
        leadTimeDays === null ? t('buying.suppliers.unknown') : t('buying.suppliers.days', { count: leadTimeDays }),
    },
    { id: 'open', header: t('buying.suppliers.open'), width: '112px', align: 'end', cell: ({ openOrders }) => number(openOrders) },
  ]
}
