import { Button } from '@mantine/core'
import { IconStack2 } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { ItemRow } from '../../../../domain/stock/items.ts'
import { call } from '../../../api/call.ts'
import { usePages } from '../../../api/use-pages.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { SearchField } from '../../../ui/field/search-field.tsx'
import { useSettled } from '../../../ui/field/use-settled.ts'
import { PrintCodes } from '../../../ui/print/print-codes.tsx'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import classes from '../stock.module.css'
import { saveCountSheet } from '../save-count-sheet.ts'
import { CountDialog } from '../dialogs/count-dialog.tsx'
import { itemColumns } from './item-columns.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { ItemPane } from './item-pane.tsx'

const pageSize = 100

function open(id: number | null): void {
  goTo(id === null ? '/stock/items' : `/stock/items/${id}`)
}

export function ItemsTab({ strip, selected }: { readonly strip: ReactNode; readonly selected: number | null }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [dialog, setDialog] = useState<'new' | 'count' | null>(null)
  const search = useSettled(typed.trim())
  const input = { limit: pageSize, ...(search === '' ? {} : { search }) }
  const list = usePages('items.list', input, (after: number | undefined) =>
    call('items.list', after === undefined ? input : { ...input, after }),
  )
  const columns = useMemo(() => itemColumns(t, selected !== null), [t, selected])
  // Beside an open item its page comes first, and in an empty shop the file of items.
  const isList = selected === null && list.rows.length > 0
  const actions: readonly Action[] = [
    { name: 'stock.countSheet', label: t('stock.countSheet.make'), key: 's', perform: () => void saveCountSheet(t) },
    { name: 'stock.count', label: t('stock.item.addStock'), key: 'c', perform: () => setDialog('count') },
    { name: 'stock.addItem', label: t('stock.addItem'), key: 'n', ...(isList ? { tone: 'main' } : {}), perform: () => setDialog('new') },
  ]
  useActions(actions)
  return (
    <>
      <PlaceHeader
        title={t('app.places.stock')}
        acts={
          <>
            {list.rows.length > 0 && <PrintCodes kind="items" search={search} />}
            {actions.map((action) => (
              <ActionButton key={action.name} action={action} />
            ))}
          </>
        }
      >
        <SearchField label={t('stock.searchItems')} value={typed} onChange={setTyped} />
      </PlaceHeader>
      {strip}
      <div className={classes.columns}>
        <DataTable<ItemRow>
          label={t('stock.tabs.items')}
          list={list}
          columns={columns}
          keyOf={({ id }) => id}
          selected={selected}
          onSelect={open}
          rowHeight={52}
          filter={search === '' ? null : { said: t('orders.filterSearch', { search }), clear: () => setTyped('') }}
          empty={
            <EmptyState
              icon={IconStack2}
              title={t('stock.emptyItems')}
              act={
                <Button component={Link} href="/import">
                  {t('stock.import')}
                </Button>
              }
            >
              {t('stock.emptyItemsBody')}
            </EmptyState>
          }
        />
        {selected !== null && <ItemPane key={selected} id={selected} close={() => open(null)} />}
      </div>
      {dialog === 'count' && <CountDialog close={() => setDialog(null)} />}
      {dialog === 'new' && <ItemDialog item={null} close={() => setDialog(null)} saved={open} />}
    </>
  )
}
