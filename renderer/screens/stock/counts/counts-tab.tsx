import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { CountRow } from '../../../../domain/stock/counts/contract.ts'
import { ask } from '../../../api/ask.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { refusalText, useText, type Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Badge } from '../../../ui/status/status-badge.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../stock.module.css'
import { PlanDialog } from './plan-dialog.tsx'

/** Bins to count. A scanned bin is counted at once, whether it is on the list or not. */
export function CountsTab({ strip }: { readonly strip: ReactNode }) {
  const t = useText()
  const view = useView('counts.list', {})
  const open = useAct('counts.open')
  const drop = useAct('counts.drop')
  const [isPlanning, setPlanning] = useState(false)
  const begin = async (bin: string) => {
    const opened = await open.run({ bin })
    if (opened.ok) goTo(`/stock/counts/${opened.value.countId}`)
    return opened
  }
  useScans(async (code) => {
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind !== 'bin') return null
    const opened = await begin(meaning.code)
    return opened.ok
      ? { tone: 'ok', text: t('counts.did.opened', { bin: meaning.code }) }
      : { tone: 'stop', text: refusalText(opened.refusal) }
  })
  const rows = view.data?.counts ?? []
  const plan: Action = { name: 'counts.plan', label: t('counts.plan'), key: 'n', tone: 'main', perform: () => setPlanning(true) }
  useActions([plan])
  const start = async (row: CountRow) => {
    if (row.status === 'approval' && row.countId !== null) return goTo(`/stock/counts/${row.countId}`)
    const opened = await begin(row.bin)
    if (!opened.ok) notifyRefusal(opened.refusal)
  }
  const end = async ({ countId, bin }: CountRow) => {
    if (countId === null) return
    const dropped = await drop.run({ countId })
    if (dropped.ok) notify({ tone: 'ok', text: t('counts.dropped', { bin }) })
    else notifyRefusal(dropped.refusal)
  }
  return (
    <>
      <PlaceHeader title={t('app.places.stock')} fact={t('counts.scanBin')} acts={<ActionButton action={plan} variant="default" />} />
      {strip}
      <div className={classes.columns}>
        <DataTable<CountRow>
          label={t('counts.tab')}
          list={{ rows, loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={columnsOf(t, {
            start: (row) => void start(row),
            drop: (row) => void end(row),
            isFirst: (row) => row === rows[0],
          })}
          keyOf={({ locationId }) => locationId}
          rowHeight={48}
          empty={
            <EmptyState icon={IconListCheck} title={t('counts.empty')} act={<ActionButton action={plan} />}>
              {t('counts.emptyBody')}
            </EmptyState>
          }
        />
      </div>
      {isPlanning && <PlanDialog close={() => setPlanning(false)} />}
    </>
  )
}

interface RowActs {
  readonly start: (row: CountRow) => void
  readonly drop: (row: CountRow) => void
  /** The one to begin with. */
  readonly isFirst: (row: CountRow) => boolean
}

function columnsOf(t: Text, { start, drop, isFirst }: RowActs): readonly Column<CountRow>[] {
  return [
    { id: 'bin', header: t('counts.bin'), width: 'minmax(120px, 1fr)', cell: ({ bin }) => <Code>{bin}</Code> },
    {
      id: 'status',
      header: t('counts.status'),
      width: '150px',
      cell: ({ status }) => (
        <Badge role={status === 'approval' || status === 'second' ? 'warn' : 'info'} shape={status === 'counting' ? 'half' : 'bar'}>
          {t(`counts.states.${status}`)}
        </Badge>
      ),
    },
    { id: 'why', header: t('counts.why'), width: 'minmax(110px, 0.6fr)', cell: ({ why }) => t(`counts.reasons.${why}`) },
    { id: 'person', header: t('counts.person'), width: 'minmax(110px, 1fr)', cell: ({ person }) => <span translate="no">{person}</span> },
    { id: 'at', header: t('counts.since'), width: '150px', cell: ({ at }) => <Moment at={at} /> },
    {
      id: 'acts',
      header: t('ui.column.acts'),
      isHeaderQuiet: true,
      width: '230px',
      align: 'end',
      cell: (row) => (
        <>
          <Button size="compact-sm" variant={isFirst(row) ? 'filled' : 'default'} onClick={() => start(row)}>
            {row.status === 'approval' ? t('counts.decide') : t('counts.open', { bin: row.bin })}
          </Button>
          {row.countId !== null && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => drop(row)}>
              {t('counts.drop')}
            </Button>
          )}
        </>
      ),
    },
  ]
}
