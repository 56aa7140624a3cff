import { VisuallyHidden } from '@mantine/core'
import type { Recall, RecallParcel } from '../../../../domain/stock/recall.ts'
import { Link } from 'wouter'
import { call } from '../../../api/call.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { saveMade } from '../../../ui/file/save-made.ts'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { Badge } from '../../../ui/status/status-badge.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import page from '../item-page/item-page.module.css'
import classes from '../stock.module.css'
import own from './recall.module.css'

/** Who got a lot, and what of it still lies here: the list to write to and to walk. */
export function RecallPage({ lotId }: { readonly lotId: number }) {
  const t = useText()
  const view = useView('lots.recall', { lotId }, { keep: true })
  return (
    <ViewState view={view} shape="board" title={t('app.places.stock')}>
      {(recall) => <Page lotId={lotId} recall={recall} />}
    </ViewState>
  )
}

function Page({ lotId, recall }: { readonly lotId: number; readonly recall: Recall }) {
  const t = useText()
  const { sku, lot, status, reason, itemId, parcels, places } = recall
  const save: Action = {
    name: 'stock.recall.save',
    label: t('stock.recall.save'),
    key: 's',
    tone: 'main',
    perform: () =>
      void saveMade(() => call('lots.recallFile', { lotId }), {
        nothing: ({ rows }) => (rows === 0 ? t('stock.recall.nobody') : null),
        saved: ({ rows }, path) => t('stock.recall.saved', { count: rows, path }),
      }),
  }
  useActions([
    save,
    { name: 'stock.recall.leave', label: t('ui.closeDetail'), key: 'Escape', perform: () => goTo(`/stock/items/${itemId}`) },
  ])
  const gone = parcels.filter(({ handedOverAt }) => handedOverAt !== null)
  const here = parcels.filter(({ handedOverAt }) => handedOverAt === null)
  return (
    <article className={page.page} aria-labelledby="recall">
      <header className={page.head}>
        <h1 className={page.title} id="recall">
          {lot === '' ? t('stock.recall.all') : t('stock.recall.title', { lot })} <Code>{sku}</Code>
        </h1>
        <Badge role={status === 'ok' ? 'ok' : 'stop'} shape={status === 'ok' ? 'check' : 'bar'}>
          {reason === '' ? t(`states.lot.${status}`) : t('stock.lot.because', { state: t(`states.lot.${status}`), reason })}
        </Badge>
        <div className={page.acts}>
          <ActionButton action={save} />
        </div>
      </header>
      <div className={page.body} tabIndex={0} role="group" aria-label={t('stock.recall.title', { lot })}>
        <VisuallyHidden component="h2">{t('stock.recall.open')}</VisuallyHidden>
        <DetailSection title={t('stock.recall.customers', { count: gone.length })}>
          {gone.length === 0 ? <p className={classes.quiet}>{t('stock.recall.nobody')}</p> : <Parcels t={t} parcels={gone} />}
        </DetailSection>
        <DetailSection title={here.length === 0 ? t('stock.recall.here') : t('stock.recall.waiting', { count: here.length })}>
          {here.length === 0 ? <p className={classes.quiet}>{t('stock.recall.noParcel')}</p> : <Parcels t={t} parcels={here} />}
        </DetailSection>
        <DetailSection title={t('stock.recall.house')}>
          {places.length === 0 ? (
            <p className={classes.quiet}>{t('stock.recall.nothingHere')}</p>
          ) : (
            <ul className={classes.holdings}>
              {places.map((one) => (
                <li key={one.stockId}>
                  <strong>{t('ui.units', { count: one.units })}</strong>
                  <span>
                    <Code>{one.location}</Code> <span className={classes.quiet}>{t(`states.location.${one.kind}`)}</span>
                  </span>
                  <span className={classes.quiet}>{one.allocated > 0 ? t('stock.item.promised', { allocated: one.allocated }) : ''}</span>
                </li>
              ))}
            </ul>
          )}
        </DetailSection>
      </div>
    </article>
  )
}

function Parcels({ t, parcels }: { readonly t: Text; readonly parcels: readonly RecallParcel[] }) {
  const write = useFormats()
  return (
    <table className={own.table}>
      <thead>
        <tr>
          {(['order', 'sent', 'units', 'customer', 'contact', 'address', 'parcel'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`stock.recall.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parcels.map(({ parcelId, orderId, orderNumber, handedOverAt, units, shipTo, email, tracking, sscc, status }) => (
          <tr key={parcelId}>
            <td>
              <Link href={`/orders/all/${orderId}`} className={classes.door}>
                <Code>{orderNumber}</Code>
              </Link>
            </td>
            <td>{handedOverAt === null ? t(`states.parcel.${status}`) : <Moment at={handedOverAt} />}</td>
            <td>{write.number(units)}</td>
            <td translate="no">{shipTo.name}</td>
            <td translate="no">{[email, shipTo.phone].filter((part) => part !== '').join(', ')}</td>
            <td translate="no">
              {[shipTo.line1, `${shipTo.postcode} ${shipTo.city}`.trim(), shipTo.country].filter((part) => part !== '').join(', ')}
            </td>
            <td>
              <Link href={`/parcels/${parcelId}`} className={classes.door}>
                <Code>{tracking === '' ? sscc : tracking}</Code>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
