import { useMemo } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import { intlLocale, useFormats } from '../../../text/format/formats.ts'
import { texts, useText, type Text } from '../../../text/text.ts'
import { channelName } from '../../../ui/channel-name.ts'
import { DetailSection, Facts, type Fact } from '../../../ui/detail/detail-pane.tsx'
import { TierMark } from '../../../ui/status/tier-mark.tsx'
import { Clock, Moment } from '../../../ui/time/clock.tsx'
import { ToneIcon } from '../../../ui/tone-icon.tsx'
import classes from '../orders.module.css'

export function OrderFacts({ order }: { readonly order: OrderDetail }) {
  const t = useText()
  const write = useFormats()
  const isOver = order.status === 'cancelled' || order.status === 'merged' ? order.promiseAt : order.shippedAt
  const facts: readonly Fact[] = [
    { label: t(`states.basis.${order.promiseBasis}`), value: <Clock at={order.promiseAt} stoppedAt={isOver} />, isLong: true },
    { label: t('orders.detail.ordered'), value: <Moment at={order.orderedAt} /> },
    ...(order.shippedAt === null ? [] : [{ label: t('orders.column.shipped'), value: <Moment at={order.shippedAt} /> }]),
    { label: t('orders.detail.channel'), value: channelName(order.channel) },
    ...optional(t('orders.detail.service'), order.serviceLevel),
    ...optional(t('orders.detail.packing'), wishSaid(t, order)),
    ...optional(t('orders.detail.giftMessage'), order.giftMessage),
    ...(order.priority === 0 ? [] : [{ label: t('orders.priorityDialog.label'), value: write.number(order.priority) }]),
    ...optional(t('orders.detail.holder'), order.holder),
    ...(order.tier === '' ? [] : [{ label: t('orders.detail.tier'), value: <TierMark tier={order.tier} size="lg" /> }]),
    { label: t('orders.detail.shipTo'), value: <AddressText order={order} /> },
    ...optional(t('orders.detail.email'), order.email),
    ...optional(t('orders.detail.phone'), order.shipTo.phone),
  ]
  return (
    <section className={classes.facts}>
      {order.holdReason !== null && (
        <p className={classes.held}>
          <ToneIcon tone="stop" />
          {t('orders.detail.hold')} <strong>{t(`states.hold.${order.holdReason}`)}</strong>
          {order.holdUntil !== null && <span>{t('orders.detail.holdUntil', { day: write.day(order.holdUntil) })}</span>}
        </p>
      )}
      <Facts facts={facts} />
      {order.note !== '' && (
        <DetailSection title={t('orders.detail.note')}>
          <p className={classes.note} translate="no">
            {order.note}
          </p>
        </DetailSection>
      )}
    </section>
  )
}

function wishSaid(t: Text, { eco, gift }: OrderDetail): string {
  if (eco && gift) return t('orders.wish.both')
  return eco ? t('orders.wish.eco') : gift ? t('orders.wish.gift') : ''
}

function optional(label: string, value: string): readonly Fact[] {
  return value === '' ? [] : [{ label, value }]
}

function AddressText({ order: { shipTo } }: { readonly order: OrderDetail }) {
  const countries = useMemo(() => new Intl.DisplayNames([intlLocale(texts.language)], { type: 'region', fallback: 'code' }), [])
  const country = /^[A-Z]{2}$/.test(shipTo.country) ? countries.of(shipTo.country) : shipTo.country
  const lines = [
    shipTo.name,
    shipTo.company,
    shipTo.line1,
    shipTo.line2,
    shipTo.line3,
    [shipTo.postcode, shipTo.city].filter(Boolean).join(' '),
    shipTo.region,
    country ?? '',
  ].filter((line) => line !== '')
  return (
    <address className={classes.address} translate="no">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  )
}
