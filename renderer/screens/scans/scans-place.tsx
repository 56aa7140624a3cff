import { IconBarcode } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ScanRow } from '../../../domain/scanning/history.ts'
import { call } from '../../api/call.ts'
import { usePages } from '../../api/use-pages.ts'
import { useText, type Text } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { SearchField } from '../../ui/field/search-field.tsx'
import { useSettled } from '../../ui/field/use-settled.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Moment } from '../../ui/time/clock.tsx'
import { ToneIcon } from '../../ui/tone-icon.tsx'
import { scanSaid } from './scan-said.ts'
import classes from './scans.module.css'

const pageSize = 100

/** Every scan of the shop, newest first, with what it did or why it was refused. */
export function ScansPlace() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim())
  const input = { search, limit: pageSize }
  const list = usePages('scanning.history', input, (after: number | undefined) =>
    call('scanning.history', after === undefined ? input : { ...input, after }),
  )
  const columns = useMemo(() => scanColumns(t), [t])
  return (
    <>
      <PlaceHeader title={t('scans.title')}>
        <SearchField label={t('scans.search')} value={typed} onChange={setTyped} />
      </PlaceHeader>
      <div className={classes.list}>
        <DataTable<ScanRow>
          label={t('scans.title')}
          fills
          list={list}
          columns={columns}
          keyOf={({ id }) => id}
          rowHeight={36}
          filter={search === '' ? null : { said: t('scans.filtered', { search }), clear: () => setTyped('') }}
          empty={
            <EmptyState icon={IconBarcode} title={t('scans.empty')}>
              {t('scans.emptyBody')}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

function scanColumns(t: Text): readonly Column<ScanRow>[] {
  return [
    { id: 'at', header: t('scans.column.at'), width: '140px', cell: ({ at }) => <Moment at={at} /> },
    { id: 'person', header: t('scans.column.person'), width: '150px', cell: ({ person }) => (person === '' ? '–' : person) },
    { id: 'station', header: t('scans.column.station'), width: '130px', cell: ({ station }) => station },
    { id: 'code', header: t('scans.column.code'), width: 'minmax(160px, 1fr)', cell: ({ code }) => <Code>{code}</Code> },
    { id: 'did', header: t('scans.column.did'), width: 'minmax(280px, 3fr)', cell: (row) => <Did row={row} t={t} /> },
  ]
}

function Did({ row, t }: { readonly row: ScanRow; readonly t: Text }) {
  const { tone, text } = scanSaid(t, row)
  return (
    <span className={classes.did} title={text}>
      <ToneIcon tone={tone} />
      <span className={classes.text}>{text}</span>
    </span>
  )
}
