import { IconBox, IconGridDots } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { findPlaces } from '../../../../domain/stock/find-places.ts'
import type { Contents, Location } from '../../../../domain/stock/locations.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText, type Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { SearchField } from '../../../ui/field/search-field.tsx'
import { useFormats } from '../../../text/format/formats.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { PrintCodes } from '../../../ui/print/print-codes.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import classes from '../stock.module.css'
import { PlacePane } from './place-pane.tsx'
import { RangeDialog } from './range-dialog.tsx'

interface PlacesTabProps {
  readonly kind: 'bin' | 'tote'
  readonly strip: ReactNode
  readonly selected: number | null
}

/** All bins in the order of the walk, or all totes. */
export function PlacesTab({ kind, strip, selected }: PlacesTabProps) {
  const t = useText()
  const { number } = useFormats()
  const [typed, setTyped] = useState('')
  const [isAdding, setAdding] = useState(false)
  const view = useView('locations.list', { kind })
  const contents = useView('locations.contents', { kind })
  const within = new Map((contents.data?.contents ?? []).map((one) => [one.locationId, one]))
  const all = view.data?.locations ?? []
  const wanted = typed.trim()
  const rows = findPlaces(all, typed)
  const root = kind === 'bin' ? '/stock/bins' : '/stock/totes'
  const open = (id: number | null) => goTo(id === null ? root : `${root}/${id}`)
  const place = all.find(({ id }) => id === selected)
  const add: Action = {
    name: 'stock.addPlaces',
    label: t(kind === 'bin' ? 'stock.addBins' : 'stock.addTotes'),
    key: 'n',
    tone: 'main',
    perform: () => setAdding(true),
  }
  useActions([add])
  return (
    <>
      <PlaceHeader
        title={t('app.places.stock')}
        fact={view.data && t(kind === 'bin' ? 'stock.binCount' : 'stock.toteCount', { count: all.length })}
        acts={
          <>
            {rows.length > 0 && <PrintCodes kind={kind === 'bin' ? 'bins' : 'totes'} search={typed.trim()} />}
            <ActionButton action={add} variant={all.length > 0 ? 'filled' : 'default'} />
          </>
        }
      >
        <SearchField label={t('stock.searchBins')} value={typed} onChange={setTyped} />
      </PlaceHeader>
      {strip}
      <div className={classes.columns}>
        <DataTable<Location>
          label={t(kind === 'bin' ? 'stock.tabs.bins' : 'stock.tabs.totes')}
          list={{ rows, loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={placeColumns(t, kind, number, within)}
          keyOf={({ id }) => id}
          selected={selected}
          onSelect={open}
          rowHeight={36}
          filter={wanted === '' ? null : { said: t('orders.filterSearch', { search: typed.trim() }), clear: () => setTyped('') }}
          empty={
            <EmptyState
              icon={kind === 'bin' ? IconGridDots : IconBox}
              title={t(kind === 'bin' ? 'stock.emptyBins' : 'stock.emptyTotes')}
              act={<ActionButton action={add} />}
            >
              {t(kind === 'bin' ? 'stock.emptyBinsBody' : 'stock.emptyTotesBody')}
            </EmptyState>
          }
        />
        {place && <PlacePane key={place.id} place={place} close={() => open(null)} />}
      </div>
      {isAdding && (
        <RangeDialog kind={kind} nextWalkOrder={Math.max(0, ...all.map(({ walkOrder }) => walkOrder)) + 1} close={() => setAdding(false)} />
      )}
    </>
  )
}

function placeColumns(
  t: Text,
  kind: 'bin' | 'tote',
  number: (value: number) => string,
  within: ReadonlyMap<number, Contents>,
): readonly Column<Location>[] {
  const code: Column<Location> = {
    id: 'code',
    header: t(kind === 'bin' ? 'stock.column.bin' : 'stock.column.tote'),
    width: 'minmax(160px, 1fr)',
    cell: (row) => <Code>{row.code}</Code>,
  }
  const units: Column<Location> = {
    id: 'units',
    header: t('stock.column.units'),
    width: '100px',
    align: 'end',
    cell: ({ id }) => number(within.get(id)?.units ?? 0),
  }
  if (kind === 'tote') return [code, ...toteColumns(t, within), units]
  return [
    code,
    { id: 'zone', header: t('stock.column.zone'), width: 'minmax(120px, 1fr)', cell: ({ zone }) => zone },
    { id: 'role', header: t('stock.column.role'), width: 'minmax(130px, 1fr)', cell: ({ role }) => t(`stock.roles.${role}`) },
    { id: 'walk', header: t('stock.column.walk'), width: '120px', align: 'end', cell: ({ walkOrder }) => number(walkOrder) },
    units,
  ]
}

function toteColumns(t: Text, within: ReadonlyMap<number, Contents>): readonly Column<Location>[] {
  return [
    {
      id: 'order',
      header: t('stock.column.order'),
      width: 'minmax(140px, 1fr)',
      cell: ({ id }) => <Code>{within.get(id)?.orderNumber ?? ''}</Code>,
    },
    {
      id: 'where',
      header: t('stock.column.where'),
      width: 'minmax(180px, 1.4fr)',
      cell: ({ id }) => toteWhere(t, within.get(id)),
    },
  ]
}

function toteWhere(t: Text, contents: Contents | undefined): string {
  if (contents === undefined) return t('stock.tote.free')
  if (contents.person !== '' || contents.station !== '') {
    return t('stock.tote.walking', { who: [contents.person, contents.station].filter((part) => part !== '').join(', ') })
  }
  return t(contents.units > 0 ? 'stock.tote.waits' : 'stock.tote.taken')
}
