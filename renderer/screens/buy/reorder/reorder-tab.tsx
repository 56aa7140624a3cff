import { Switch } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconBasket } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { ReorderAlert } from '../../../../domain/reorder/contract.ts'
import { call } from '../../../api/call.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { saveMade } from '../../../ui/file/save-made.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { alertColumns } from './alert-columns.tsx'
import { AlertPane } from './alert-pane.tsx'
import { MaterialsToOrder } from './materials-to-order.tsx'
import { ReorderFoot } from './reorder-foot.tsx'
import classes from './reorder.module.css'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { useAccept } from './use-accept.ts'
import { canBeBought, useChosen } from './use-chosen.ts'

function open(id: number | null): void {
  goTo(id === null ? '/buy/reorder' : `/buy/reorder/${id}`)
}

/** What runs out, from whom to order it and by when; what is chosen becomes purchase orders. */
export function ReorderTab({ strip, selected }: { readonly strip: ReactNode; readonly selected: number | null }) {
  const t = useText()
  const write = useFormats()
  const [all, setAll] = useState(false)
  const [putting, setPutting] = useState<ReorderAlert | null>(null)
  const view = useView('reorder.board', { all }, { keep: true })
  const refresh = useAct('reorder.refresh')
  const snooze = useAct('reorder.snooze')
  const chosen = useChosen()
  const accept = useAccept(chosen)
  const rows = view.data?.rows ?? []
  const today = view.data?.today ?? ''
  const one = rows.find(({ itemId }) => itemId === selected)
  const isWide = useMediaQuery('(min-width: 1600px)') ?? true
  const marked = rows.filter((row) => chosen.has(row))
  const wanted = marked.length > 0 ? marked : one !== undefined && canBeBought(one) ? [one] : []
  const wake = async ({ itemId, sku }: ReorderAlert) => {
    const done = await snooze.run({ itemId, until: null, reason: '' })
    if (done.ok) notify({ tone: 'ok', text: t('reorder.woken', { sku }) })
    else notifyRefusal(done.refusal)
  }
  const again = async () => {
    const done = await refresh.run({})
    if (!done.ok) notifyRefusal(done.refusal)
  }
  const acceptAction: Action = {
    name: 'reorder.accept',
    label: wanted.length === 0 ? t('reorder.acceptNothing') : t('reorder.accept', { count: wanted.length }),
    key: 'a',
    tone: 'main',
    enabled: wanted.length > 0 && !accept.busy,
    perform: () => void accept.run(wanted),
  }
  const refreshAction: Action = {
    name: 'reorder.refresh',
    label: t('reorder.refresh'),
    key: 'u',
    enabled: !refresh.busy,
    perform: () => void again(),
  }
  const rowActions: readonly Action[] =
    one === undefined
      ? []
      : [
          { name: 'reorder.choose', label: t('reorder.chooseRow'), key: 'x', enabled: canBeBought(one), perform: () => chosen.toggle(one) },
          one.snoozed === null
            ? { name: 'reorder.snooze', label: t('reorder.snooze'), key: 'z', perform: () => setPutting(one) }
            : { name: 'reorder.wake', label: t('reorder.wake'), key: 'z', perform: () => void wake(one) },
        ]
  const chooseAll: Action = {
    name: 'reorder.chooseAll',
    label: marked.length === 0 ? t('reorder.chooseAll') : t('reorder.chooseNone'),
    key: 'c',
    enabled: rows.some(canBeBought),
    perform: () => (marked.length === 0 ? chosen.all(rows) : chosen.clear()),
  }
  const csv: Action = {
    name: 'reorder.csv',
    label: t('reorder.csv'),
    enabled: rows.length > 0,
    perform: () =>
      void saveMade(() => call('reorder.csv', {}), { saved: ({ rows: count }, path) => t('reorder.csvSaved', { count, path }) }),
  }
  const pdf: Action = {
    name: 'reorder.pdf',
    label: t('reorder.pdf'),
    key: 'p',
    enabled: rows.length > 0,
    perform: () => void saveMade(() => call('documents.reorder', {}), { saved: (_made, path) => t('reorder.pdfSaved', { path }) }),
  }
  useActions([pdf, csv, acceptAction, refreshAction, chooseAll, ...rowActions])
  return (
    <>
      <PlaceHeader
        title={t('app.places.buy')}
        fact={view.data && <Freshness computedOn={view.data.computedOn} underWay={view.data.underWay} />}
        acts={[pdf, csv, refreshAction, chooseAll, acceptAction].map((action) => (
          <ActionButton key={action.name} action={action} />
        ))}
      >
        <Switch label={t('reorder.showAll')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
      </PlaceHeader>
      {strip}
      <div className={classes.columns}>
        <DataTable<ReorderAlert>
          label={t('reorder.title')}
          list={{ rows, loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={alertColumns({ t, write, today, chosen }, one !== undefined && !isWide)}
          keyOf={({ itemId }) => itemId}
          selected={selected}
          onSelect={open}
          rowHeight={52}
          urgent={({ orderBy, snoozed }) => orderBy <= today && snoozed === null}
          empty={<NothingToOrder begun={view.data?.computedOn !== null} />}
        />
        {one !== undefined && <AlertPane key={one.itemId} alert={one} chosen={chosen} acts={rowActions} close={() => open(null)} />}
      </div>
      <MaterialsToOrder />
      {rows.length > 0 && <ReorderFoot marked={marked} chosen={chosen} singleSource={view.data?.singleSource ?? 0} />}
      {putting !== null && <SnoozeDialog alert={putting} today={today} close={() => setPutting(null)} />}
    </>
  )
}

function Freshness({ computedOn, underWay }: { readonly computedOn: string | null; readonly underWay: boolean }) {
  const t = useText()
  const { day } = useFormats()
  if (underWay) return t('reorder.fact.underWay')
  return computedOn === null ? t('reorder.fact.none') : t('reorder.fact.on', { day: day(computedOn) })
}

function NothingToOrder({ begun }: { readonly begun: boolean }) {
  const t = useText()
  return (
    <EmptyState icon={IconBasket} title={begun ? t('reorder.empty') : t('reorder.beginning')}>
      {begun ? t('reorder.emptyBody') : t('reorder.beginningBody')}
    </EmptyState>
  )
}
