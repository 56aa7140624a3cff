import { Button } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { shortReasons } from '../../../domain/picking/contract.ts'
import type { Output } from '../../api/calls.ts'
import { useAct } from '../../api/use-act.ts'
import { useView } from '../../api/use-view.ts'
import { goTo } from '../../app/navigate.ts'
import { useText, type Text } from '../../text/text.ts'
import { notify, notifyRefusal } from '../../ui/notice/notice.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Moment } from '../../ui/time/clock.tsx'
import { PutBackDialog } from './dialogs/put-back-dialog.tsx'
import classes from './stock.module.css'

type Task = Output<'tasks.list'>['tasks'][number]

/** Bins to count and goods to put back. */
export function TasksTab({ strip }: { readonly strip: ReactNode }) {
  const t = useText()
  const view = useView('tasks.list', {})
  const close = useAct('tasks.close')
  const open = useAct('counts.open')
  const [puttingBack, setPuttingBack] = useState<Task | null>(null)
  const end = async (task: Task, outcome: 'done' | 'dropped') => {
    const closed = await close.run({ id: task.id, outcome })
    if (closed.ok) notify({ tone: 'ok', text: t(outcome === 'done' ? 'tasks.closed' : 'tasks.dropped', { what: taskText(t, task) }) })
    else notifyRefusal(closed.refusal)
  }
  const count = async ({ location }: Task) => {
    const opened = await open.run({ bin: location })
    if (opened.ok) goTo(`/stock/counts/${opened.value.countId}`)
    else notifyRefusal(opened.refusal)
  }
  const begin = (task: Task) => (task.kind === 'count_bin' ? void count(task) : setPuttingBack(task))
  const rows = view.data?.tasks ?? []
  const columns = taskColumns(t, {
    begin,
    end: (task, outcome) => void end(task, outcome),
    isFirst: (task) => task === rows[0],
  })
  return (
    <>
      <PlaceHeader title={t('app.places.stock')} />
      {strip}
      <div className={classes.columns}>
        <DataTable<Task>
          label={t('stock.tabs.tasks')}
          list={{ rows, loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={columns}
          keyOf={({ id }) => id}
          rowHeight={48}
          empty={
            <EmptyState icon={IconChecklist} title={t('tasks.empty')}>
              {t('tasks.emptyBody')}
            </EmptyState>
          }
        />
      </div>
      {puttingBack && <PutBackDialog task={puttingBack} close={() => setPuttingBack(null)} />}
    </>
  )
}

function taskText(t: Text, task: Task): string {
  return t(`tasks.kind.${task.kind}`, { sku: task.sku, location: task.location })
}

/** Why a bin is to be counted; any other note is in somebody's own words. */
function noteText(t: Text, note: string): string {
  if (note === 'unseen') return t('tasks.unseen')
  const reason = shortReasons.find((one) => one === note)
  return reason === undefined ? note : t(`states.short.${reason}`)
}

interface RowActs {
  readonly begin: (task: Task) => void
  readonly end: (task: Task, outcome: 'done' | 'dropped') => void
  /** The one to begin with. */
  readonly isFirst: (task: Task) => boolean
}

function taskColumns(t: Text, { begin, end, isFirst }: RowActs): readonly Column<Task>[] {
  return [
    { id: 'what', header: t('tasks.what'), width: 'minmax(220px, 2fr)', cell: (task) => <strong>{taskText(t, task)}</strong> },
    {
      id: 'note',
      header: t('tasks.note'),
      width: 'minmax(160px, 2fr)',
      cell: ({ note }) => <span className={classes.cut}>{noteText(t, note)}</span>,
    },
    { id: 'at', header: t('tasks.since'), width: '150px', cell: ({ at }) => <Moment at={at} /> },
    {
      id: 'acts',
      header: t('ui.column.acts'),
      isHeaderQuiet: true,
      width: '280px',
      align: 'end',
      cell: (task) => (
        <>
          <Button size="compact-sm" variant={isFirst(task) ? 'filled' : 'default'} onClick={() => begin(task)}>
            {t(task.kind === 'count_bin' ? 'tasks.count' : 'tasks.putBack.start')}
          </Button>
          {task.kind === 'count_bin' && (
            <Button size="compact-sm" variant="default" onClick={() => end(task, 'done')}>
              {t('tasks.done')}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => end(task, 'dropped')}>
            {t('tasks.drop')}
          </Button>
        </>
      ),
    },
  ]
}
