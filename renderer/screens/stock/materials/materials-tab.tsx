import { Button } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { MaterialRow } from '../../../../domain/materials/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { SearchField } from '../../../ui/field/search-field.tsx'
import { useAmount } from '../../../ui/material/amount.ts'
import { useLasts } from '../../../ui/material/lasts.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import classes from '../stock.module.css'
import { materialColumns } from './material-columns.tsx'
import { MaterialDialog } from './material-dialog.tsx'
import { MaterialPane } from './material-pane.tsx'

function open(id: number | null): void {
  goTo(id === null ? '/stock/material' : `/stock/material/${id}`)
}

/** Cartons, tape, filler and inserts: what lies on the shelf and how far it goes. */
export function MaterialsTab({ strip, selected }: { readonly strip: ReactNode; readonly selected: number | null }) {
  const t = useText()
  const [search, setSearch] = useState('')
  const [isAdding, setAdding] = useState(false)
  const view = useView('materials.list', {})
  const all = view.data?.rows ?? []
  const words = search.trim().toLowerCase()
  const rows = all.filter(({ name }) => name.toLowerCase().includes(words))
  const one = all.find(({ id }) => id === selected)
  const columns = materialColumns({ t, amount: useAmount(), lasts: useLasts() })
  const add: Action = {
    name: 'materials.add',
    label: t('materials.add'),
    key: 'n',
    ...(one === undefined ? { tone: 'main' } : {}),
    perform: () => setAdding(true),
  }
  useActions([add])
  return (
    <>
      <PlaceHeader title={t('app.places.stock')} acts={<ActionButton action={add} />}>
        <SearchField label={t('materials.search')} value={search} onChange={setSearch} />
      </PlaceHeader>
      {strip}
      <div className={classes.columns}>
        <DataTable<MaterialRow>
          label={t('materials.title')}
          list={{ rows, loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={columns}
          keyOf={({ id }) => id}
          selected={selected}
          onSelect={open}
          urgent={({ isLow }) => isLow}
          filter={words === '' ? null : { said: t('materials.filtered', { search }), clear: () => setSearch('') }}
          empty={
            <EmptyState
              icon={IconPackage}
              title={t('materials.empty')}
              act={<Button onClick={() => setAdding(true)}>{t('materials.add')}</Button>}
            >
              {t('materials.emptyBody')}
            </EmptyState>
          }
        />
        {one !== undefined && <MaterialPane key={one.id} material={one} close={() => open(null)} />}
      </div>
      {isAdding && <MaterialDialog material={null} close={() => setAdding(false)} saved={open} />}
    </>
  )
}
