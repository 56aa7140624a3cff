import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { unsettledJobs, type PrintJob } from '../../../domain/shell/spool.ts'
import { act } from '../../api/act.ts'
import { usePrintJobs } from '../../api/print-jobs.ts'
import { refusalText, useText, type Text } from '../../text/text.ts'
import { notifyRefusal } from '../../ui/notice/notice.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { askReprintReason } from '../../ui/print/reprint-dialog.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { Badge } from '../../ui/status/status-badge.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Moment } from '../../ui/time/clock.tsx'
import classes from './prints.module.css'

/** What this station printed, newest first: what waits, what came out, what failed and why, and what was printed once more and why. */
export function PrintsPlace() {
  const t = useText()
  const rows = usePrintJobs()
  const unsettled = new Set(unsettledJobs(rows).map(({ id }) => id))
  const columns = useMemo(() => jobColumns(t), [t])
  return (
    <>
      <PlaceHeader title={t('print.jobs.title')} fact={t('print.jobs.fact')} />
      <div className={classes.list}>
        <DataTable<PrintJob>
          label={t('print.jobs.title')}
          fills
          list={{ rows, loading: false, error: null, retry: () => {} }}
          columns={columns}
          keyOf={({ id }) => id}
          rowHeight={64}
          urgent={({ id }) => unsettled.has(id)}
          empty={
            <EmptyState icon={IconPrinter} title={t('print.jobs.empty')}>
              {t('print.jobs.emptyBody')}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

async function printAgain({ id, name }: PrintJob): Promise<void> {
  const reason = await askReprintReason(name)
  if (reason === null) return
  const sent = await act('shell.reprint', { id, reason })
  if (!sent.ok) notifyRefusal(sent.refusal)
}

function jobColumns(t: Text): readonly Column<PrintJob>[] {
  return [
    { id: 'at', header: t('print.jobs.column.at'), width: '120px', cell: ({ at }) => <Moment at={at} /> },
    {
      id: 'name',
      header: t('print.jobs.column.name'),
      width: 'minmax(200px, 1fr)',
      cell: ({ name }) => (
        <span className={classes.name} translate="no" title={name}>
          {name}
        </span>
      ),
    },
    { id: 'printer', header: t('print.jobs.column.printer'), width: '130px', cell: ({ printer }) => <span translate="no">{printer}</span> },
    { id: 'state', header: t('print.jobs.column.state'), width: '130px', cell: (job) => <State job={job} t={t} /> },
    {
      id: 'why',
      header: t('print.jobs.column.why'),
      width: 'minmax(240px, 2fr)',
      cell: (job) => (
        <span className={classes.why} title={why(t, job)}>
          {why(t, job)}
        </span>
      ),
    },
    {
      id: 'acts',
      header: t('ui.column.acts'),
      isHeaderQuiet: true,
      width: '130px',
      align: 'end',
      cell: (job) => (
        <Button size="compact-sm" variant="default" onClick={() => void printAgain(job)}>
          {t('print.jobs.again')}
        </Button>
      ),
    },
  ]
}

const looks = {
  waiting: { role: 'info', shape: 'ring' },
  printed: { role: 'ok', shape: 'check' },
  failed: { role: 'stop', shape: 'cross' },
} as const

function State({ job: { state, error }, t }: { readonly job: PrintJob; readonly t: Text }) {
  const look = state === 'waiting' && error !== null ? ({ role: 'warn', shape: 'bar' } as const) : looks[state]
  return <Badge {...look}>{t(`print.jobs.state.${state}`)}</Badge>
}

function why(t: Text, { error, reprint }: PrintJob): string {
  const again = reprint === null ? [] : [t('print.jobs.reprinted', { reason: t(`print.jobs.reason.${reprint}`) })]
  return [...again, ...(error === null ? [] : [refusalText(error)])].join(' ')
}
