import { Modal } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { StockRow } from '../../../domain/stock/stock-row.ts'
import type { Output } from '../../api/calls.ts'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { ViewState } from '../../ui/state/view-state.tsx'
import classes from './stock.module.css'

type Holdings = Output<'stock.heldBy'>

/** How many units of a place are not free; opens who or what has them. */
export function HeldBy({ row }: { readonly row: StockRow }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const isHeld =
    row.allocated > 0 || row.awaitsCount || row.lotStatus !== 'ok' || ((row.kind === 'tote' || row.kind === 'staging') && row.onHand > 0)
  if (!isHeld) return null
  return (
    <>
      <button type="button" className={classes.heldBy} onClick={() => setOpen(true)}>
        {row.allocated > 0 ? t('stock.item.promised', { allocated: row.allocated }) : t('stock.heldBy.ask')}
      </button>
      {isOpen && <HeldByDialog row={row} close={() => setOpen(false)} />}
    </>
  )
}

function HeldByDialog({ row, close }: { readonly row: StockRow; readonly close: () => void }) {
  const t = useText()
  const view = useView('stock.heldBy', { stockId: row.stockId })
  return (
    <Modal opened onClose={close} size={520} title={t('stock.heldBy.title', { sku: row.sku, location: row.location })}>
      <ViewState view={view}>{(held) => <Held held={held} />}</ViewState>
    </Modal>
  )
}

function Held({ held: { awaitsCount, lotIs, holdings, carried } }: { readonly held: Holdings }) {
  const t = useText()
  return (
    <>
      {awaitsCount && <p>{t('stock.heldBy.awaitsCount')}</p>}
      {lotIs !== null && <p>{t(`stock.heldBy.lotIs.${lotIs}`)}</p>}
      {holdings.length + carried.length === 0 && !awaitsCount && lotIs === null && (
        <p className={classes.quiet}>{t('stock.heldBy.nobody')}</p>
      )}
      <ul className={classes.holdings}>
        {holdings.map(({ how, orderId, orderNumber, units, batch, person, station }) => (
          <li key={`${how} ${orderId} ${batch} ${person} ${station}`}>
            <strong>{t('ui.units', { count: units })}</strong>
            <span>
              {t(`stock.heldBy.${how}`)}{' '}
              <Link href={`/orders/all/${orderId}`} className={classes.door}>
                <Code>{orderNumber}</Code>
              </Link>
            </span>
            <span className={classes.quiet} translate="no">
              {[batch, person, station].filter((part) => part !== '').join(' · ')}
            </span>
          </li>
        ))}
        {carried.map(({ replenishmentId, units, face, person, station }) => (
          <li key={replenishmentId}>
            <strong>{t('ui.units', { count: units })}</strong>
            <Link href={`/stock/replenish/${replenishmentId}`} className={classes.door}>
              {t('stock.heldBy.carried', { face, replenishmentId })}
            </Link>
            <span className={classes.quiet} translate="no">
              {[person, station].filter((part) => part !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
