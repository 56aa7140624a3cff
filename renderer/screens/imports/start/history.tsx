import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ImportRow } from '../../../../domain/imports/contract.ts'
import { call } from '../../../api/call.ts'
import { usePages } from '../../../api/use-pages.ts'
import { useText, type Text } from '../../../text/text.ts'
import { ConfirmSentence } from '../../../ui/confirm-sentence.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { Badge } from '../../../ui/status/status-badge.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import { formatWord } from '../words.ts'
import classes from '../imports.module.css'
import { takeBack } from '../file/run.ts'

const pageSize = 50

/** Every import with what it brought, newest first, each with the way back. */
export function History() {
  const t = useText()
  const [asked, setAsked] = useState<ImportRow | null>(null)
  const input = { limit: pageSize }
  const list = usePages('imports.list', input, (after: number | undefined) =>
    call('imports.list', after === undefined ? input : { ...input, after }),
  )
  const columns = useMemo(() => historyColumns(t, setAsked), [t])
  return (
    <section className={classes.history} aria-labelledby="imports-history">
      <h2 id="imports-history" className={classes.sectionTitle}>
        {t('imports.history.title')}
      </h2>
      <DataTable<ImportRow>
        label={t('imports.history.title')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        rowHeight={44}
        empty={<EmptyState icon={IconHistory} title={t('imports.history.empty')} />}
      />
      {asked !== null && <TakeBackDialog row={asked} close={() => setAsked(null)} />}
    </section>
  )
}

function TakeBackDialog({ row, close }: { readonly row: ImportRow; readonly close: () => void }) {
  const t = useText()
  const [isBusy, setBusy] = useState(false)
  const perform = async () => {
    setBusy(true)
    await takeBack(row.id, row.fileName)
    close()
  }
  return (
    <ConfirmSentence
      title={t('imports.history.takeBackTitle')}
      sentence={consequence(t, row)}
      act={t('imports.history.takeBack')}
      busy={isBusy}
      close={close}
      perform={() => void perform()}
    />
  )
}

function consequence(t: Text, { kind, counts }: ImportRow): string {
  switch (kind) {
    case 'orders':
      return t('imports.history.takeBackOrders', { count: counts.added })
    case 'items':
      return t('imports.history.takeBackItems')
    case 'stock':
      return t('imports.history.takeBackStock')
    case 'suppliers':
    case 'offers':
    case 'kits':
      return t('imports.history.takeBackRecords')
  }
}

function historyColumns(t: Text, ask: (row: ImportRow) => void): readonly Column<ImportRow>[] {
  return [
    {
      id: 'file',
      header: t('imports.history.file'),
      width: 'minmax(160px, 2fr)',
      cell: ({ fileName }) => (
        <span className={classes.cut} title={fileName} translate="no">
          {fileName}
        </span>
      ),
    },
    {
      id: 'format',
      header: t('imports.history.format'),
      width: 'minmax(140px, 1.2fr)',
      cell: ({ format }) => <span className={classes.cut}>{formatWord(t, format)}</span>,
    },
    { id: 'at', header: t('imports.history.at'), width: '130px', cell: ({ at }) => <Moment at={at} /> },
    {
      id: 'person',
      header: t('imports.history.person'),
      width: 'minmax(80px, 1fr)',
      cell: ({ person }) => <span className={classes.cut}>{person}</span>,
    },
    {
      id: 'added',
      header: t('imports.history.added'),
      width: '84px',
      align: 'end',
      cell: ({ counts }) => <Quantity value={counts.added} />,
    },
    {
      id: 'changed',
      header: t('imports.history.changed'),
      width: '84px',
      align: 'end',
      cell: ({ kind, counts }) => <Quantity value={kind === 'orders' ? 0 : counts.changed} />,
    },
    {
      id: 'state',
      header: t('imports.history.state'),
      width: '124px',
      cell: ({ status }) =>
        status === 'done' ? (
          <Badge role="ok" shape="check">
            {t('imports.history.done')}
          </Badge>
        ) : (
          <Badge role="plain" shape="cross">
            {t('imports.history.takenBack')}
          </Badge>
        ),
    },
    {
      id: 'act',
      header: t('imports.history.act'),
      width: '112px',
      align: 'end',
      cell: (row) =>
        row.status === 'done' && (
          <Button size="compact-sm" variant="default" onClick={() => ask(row)}>
            {t('imports.history.takeBack')}
          </Button>
        ),
    },
  ]
}
