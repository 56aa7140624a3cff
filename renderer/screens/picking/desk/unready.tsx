import { Modal } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { holder } from '../../../../domain/people/holder.ts'
import type { MissingAt } from '../../../../domain/picking/unready.ts'
import type { Output } from '../../../api/calls.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { Clock } from '../../../ui/time/clock.tsx'
import classes from './unready.module.css'

type Unready = Output<'picking.unready'>
type Order = Unready['orders'][number]

/** Opens what cannot be picked now, and who or what holds each unit of it. */
export function UnreadyAct() {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const action: Action = { name: 'picking.unready', label: t('picking.unready.act'), key: 'u', perform: () => setOpen(true) }
  useActions([action])
  return (
    <>
      <ActionButton action={action} />
      {isOpen && <UnreadyDialog close={() => setOpen(false)} />}
    </>
  )
}

function UnreadyDialog({ close }: { readonly close: () => void }) {
  const t = useText()
  const view = useView('picking.unready', {})
  return (
    <Modal opened onClose={close} size={760} title={t('picking.unready.title')}>
      <ViewState view={view}>{(unready) => <Orders unready={unready} />}</ViewState>
    </Modal>
  )
}

function Orders({ unready: { orders, more } }: { readonly unready: Unready }) {
  const t = useText()
  if (orders.length === 0) return <p className={classes.quiet}>{t('picking.unready.none')}</p>
  return (
    <ul className={classes.orders}>
      {orders.map((order) => (
        <li key={order.orderId} className={classes.order}>
          <div className={classes.head}>
            <Link href={`/orders/all/${order.orderId}`} className={classes.door}>
              <Code>{order.number}</Code>
            </Link>
            <Clock at={order.promiseAt} />
            {order.holdReason !== null && <strong>{t('picking.unready.held', { reason: t(`states.hold.${order.holdReason}`) })}</strong>}
          </div>
          <Lines lines={order.lines} />
        </li>
      ))}
      {more && <li className={classes.quiet}>{t('picking.unready.more')}</li>}
    </ul>
  )
}

function Lines({ lines }: Pick<Order, 'lines'>) {
  const t = useText()
  return lines.map(({ lineId, sku, name, missing, brought, at }) => (
    <div key={lineId} className={classes.line}>
      <p className={classes.item}>
        <Code>{sku}</Code> <span translate="no">{name}</span> <strong>{t('picking.unready.missing', { count: missing })}</strong>
      </p>
      {brought !== null && (
        <p>
          <Link href={`/stock/replenish/${brought.id}`} className={classes.door}>
            {brought.person === '' && brought.station === ''
              ? t('replenish.unready.brought', brought)
              : t('replenish.unready.broughtBy', { ...brought, holder: holder(brought.person, brought.station) })}
          </Link>
        </p>
      )}
      {at.length === 0 ? (
        <p className={classes.quiet}>{t('picking.unready.nowhere')}</p>
      ) : (
        <ul className={classes.places}>
          {at.map((place) => (
            <Place key={`${place.location} ${place.lot}`} place={place} />
          ))}
        </ul>
      )}
    </div>
  ))
}

function Place({ place }: { readonly place: MissingAt }) {
  const t = useText()
  const { notPickable, isReserve, awaitsCount, lotIs, holdings, carried, free } = place
  const whys = [
    ...(notPickable && free > 0 ? [t(isReserve ? 'replenish.unready.reserve' : 'picking.unready.notPickable')] : []),
    ...(awaitsCount ? [t('picking.elsewhere.count')] : []),
    ...(lotIs === null ? [] : [t(`picking.elsewhere.lotIs.${lotIs}`)]),
  ]
  return (
    <li className={classes.place}>
      <Code>{place.location}</Code>
      <span>
        {t('picking.unready.there', { count: place.onHand })}
        {place.lot !== '' && ` (${t('picking.bench.lot', place)})`}
        {whys.length > 0 && <span>, {whys.join(', ')}</span>}
        {holdings.map(({ how, orderId, orderNumber, units, batch, person, station }) => (
          <span key={`${how} ${orderId} ${batch}`} className={classes.holding}>
            {t('ui.units', { count: units })} {t(`stock.heldBy.${how}`)} <Code>{orderNumber}</Code>
            <span className={classes.quiet} translate="no">
              {[batch, person, station].filter((part) => part !== '').map((part) => ` · ${part}`)}
            </span>
          </span>
        ))}
        {carried.map(({ replenishmentId, units, face, person, station }) => (
          <span key={replenishmentId} className={classes.holding}>
            {t('replenish.unready.carried', { units, face, holder: holder(person, station) })}
          </span>
        ))}
      </span>
    </li>
  )
}
