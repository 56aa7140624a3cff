import { IconPackageImport } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { PutAwayRow } from '../../../../domain/stock/put-away.ts'
import { ask } from '../../../api/ask.ts'
import { useView } from '../../../api/use-view.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import classes from '../stock.module.css'
import { putAwayColumns } from './put-away-columns.tsx'
import { PutAwayDialog } from './put-away-dialog.tsx'

/** What somebody laid there has no line of a delivery: below zero the two cannot meet. */
const keyOf = ({ stockId, receipt }: PutAwayRow) => receipt?.receiptLineId ?? -stockId
const isReady = ({ receipt }: PutAwayRow) => receipt === null || receipt.stage === 'put_away'

/** What lies in RECEIVING and belongs into a bin. A scanned item is put away at once. */
export function PutAwayTab({ strip }: { readonly strip: ReactNode }) {
  const t = useText()
  const view = useView('stock.toPutAway', {})
  const [inHand, setInHand] = useState<PutAwayRow | null>(null)
  const rows = view.data?.rows ?? []
  const next = rows.find(isReady)
  const begin: Action = {
    name: 'putAway.next',
    label: t('putAway.next'),
    key: 'p',
    tone: 'main',
    enabled: next !== undefined,
    perform: () => setInHand(next ?? null),
  }
  useActions([begin])
  useScans(async (code) => {
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind !== 'item') return null
    const row = rows.find((one) => isReady(one) && one.itemId === meaning.itemId && (meaning.lot === undefined || meaning.lot === one.lot))
    if (!row) return { tone: 'stop', text: t('putAway.notHere', { sku: meaning.sku }) }
    setInHand(row)
    return { tone: 'ok', text: t('putAway.scanBin', { sku: row.sku }) }
  })
  return (
    <>
      <PlaceHeader title={t('app.places.stock')} fact={t('putAway.fact')} acts={<ActionButton action={begin} />} />
      {strip}
      <div className={classes.columns}>
        <DataTable<PutAwayRow>
          label={t('putAway.tab')}
          list={{ rows, loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
          columns={putAwayColumns(t, setInHand)}
          keyOf={keyOf}
          rowHeight={52}
          empty={
            <EmptyState icon={IconPackageImport} title={t('putAway.empty')}>
              {t('putAway.emptyBody')}
            </EmptyState>
          }
        />
      </div>
      {inHand && <PutAwayDialog key={keyOf(inHand)} row={inHand} close={() => setInHand(null)} />}
    </>
  )
}
