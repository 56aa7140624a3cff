import { IconStackPush } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ReplenishmentRow } from '../../../../domain/stock/replenish/contract.ts'
import { call } from '../../../api/call.ts'
import { useStation } from '../../../api/station.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { refusalText, useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { notifyRefusal } from '../../../ui/notice/notice.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import classes from '../stock.module.css'
import { replenishColumns } from './replenish-columns.tsx'

/** Pick faces to fill, the most urgent first. A scanned bin takes what concerns it. */
export function ReplenishTab({ strip }: { readonly strip: ReactNode }) {
  const t = useText()
  const here = useStation()
  const view = useView('replenish.list', {})
  const take = useAct('replenish.take')
  const tasks = view.data?.tasks ?? []
  const isMine = (row: ReplenishmentRow) =>
    row.status === 'taken' && here !== null && row.station === here.name && row.personId === here.staffId
  const begin = async (asked: { readonly id?: number; readonly takeOver?: boolean }) => {
    const taken = await take.run(asked)
    if (taken.ok) goTo(`/stock/replenish/${taken.value.id}`)
    return taken
  }
  const start = async (asked: { readonly id?: number; readonly takeOver?: boolean }) => {
    const taken = await begin(asked)
    if (!taken.ok) notifyRefusal(taken.refusal)
  }
  useScans(async (code) => {
    const meaning = await call('scanning.resolve', { code })
    if (meaning.kind !== 'bin' && meaning.kind !== 'item') return null
    const row = tasks.find((task) =>
      meaning.kind === 'bin' ? task.face === meaning.code || task.from === meaning.code : task.itemId === meaning.itemId,
    )
    if (row === undefined) return null
    const taken = await begin({ id: row.id })
    return taken.ok
      ? { tone: 'ok', text: t('replenish.did.took', { sku: row.sku, face: row.face }) }
      : { tone: 'stop', text: refusalText(taken.refusal) }
  })
  const next: Action = {
    name: 'replenish.takeNext',
    label: t('replenish.next'),
    key: 'n',
    command: 'DONE',
    tone: 'main',
    enabled: tasks.some((row) => row.status === 'open' || isMine(row)),
    perform: () => void start({}),
  }
  useActions([next])
  return (
    <>
      <PlaceHeader title={t('app.places.stock')} fact={t('replenish.scanBin')} acts={<ActionButton action={next} />} />
      {strip}
      <div className={classes.columns}>
        <DataTable<ReplenishmentRow>
          label={t('stock.tabs.replenish')}
          list={{ rows: tasks, loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={replenishColumns(t, isMine, (row) => void start({ id: row.id, takeOver: row.status === 'taken' && !isMine(row) }))}
          keyOf={({ id }) => id}
          rowHeight={52}
          empty={
            <EmptyState icon={IconStackPush} title={t('replenish.empty')}>
              {t('replenish.emptyBody')}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}
