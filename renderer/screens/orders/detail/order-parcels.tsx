import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import { parcelStatuses } from '../../../../domain/packing/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { printEnclosedLabel } from '../../../ui/print/print-return-label.ts'
import { Badge } from '../../../ui/status/status-badge.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../orders.module.css'
import orderLinesClasses from './order-lines.module.css'

export function OrderParcels({ order }: { readonly order: OrderDetail }) {
  const t = useText()
  const { grams } = useFormats()
  return (
    <DetailSection title={t('orders.detail.parcels')}>
      <ul className={orderLinesClasses.lines}>
        {order.parcels.map((parcel) => {
          const status = parcelStatuses.find((known) => known === parcel.status)
          const weight = parcel.weightGrams === null ? '' : grams(parcel.weightGrams)
          const facts = [parcel.carrier, parcel.weightComputed ? t('evidence.weightComputed', { weight }) : weight].filter(
            (fact) => fact !== '',
          )
          return (
            <li key={parcel.id} className={classes.parcel}>
              <Link href={`/parcels/${parcel.id}`} aria-label={t('evidence.seeOf', { sscc: parcel.sscc })}>
                <Code>{parcel.sscc}</Code>
              </Link>
              {status && (
                <Badge role={parcel.handedOverAt === null ? 'info' : 'ok'} shape={parcel.handedOverAt === null ? 'box' : 'check'}>
                  {t(`states.parcel.${status}`)}
                </Badge>
              )}
              {parcel.handedOverAt !== null && <Moment at={parcel.handedOverAt} />}
              <span className={classes.quiet}>{facts.join(' · ')}</span>
              {parcel.packedBy !== '' && <span className={classes.quiet}>{t('orders.detail.packedBy', { name: parcel.packedBy })}</span>}
              <span className={classes.quiet}>
                {parcel.tracking === '' ? t('orders.detail.noTracking') : <Code>{parcel.tracking}</Code>}
              </span>
              {(parcel.status === 'closed' || parcel.status === 'labelled') && (
                <Button size="compact-xs" variant="default" onClick={() => void printEnclosedLabel(parcel.id)}>
                  {t('returns.keys.enclose')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </DetailSection>
  )
}
