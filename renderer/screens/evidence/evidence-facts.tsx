import { Link } from 'wouter'
import type { ReactNode } from 'react'
import { addressLines } from '../../../domain/documents/address-lines.ts'
import type { ParcelPage } from '../../../domain/evidence/contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { Facts } from '../../ui/detail/detail-pane.tsx'
import { Moment } from '../../ui/time/clock.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import classes from './evidence.module.css'

/** Where it went, in what, and who did what when. */
export function EvidenceFacts({ parcel }: { readonly parcel: ParcelPage }) {
  const t = useText()
  const { grams } = useFormats()
  const weight = parcel.weightGrams === null ? '' : grams(parcel.weightGrams)
  return (
    <>
      <EvidenceSection title={t('evidence.parcel')}>
        <Facts
          facts={[
            {
              label: t('evidence.order'),
              value: (
                <Link href={`/orders/all/${parcel.orderId}`}>
                  <Code>{parcel.orderNumber}</Code>
                </Link>
              ),
            },
            { label: t('evidence.channel'), value: text(parcel.channel) },
            { label: t('evidence.label'), value: <Code>{parcel.sscc}</Code> },
            ...(parcel.oldLabels.length === 0
              ? []
              : [{ label: t('evidence.oldLabels'), value: <Code>{parcel.oldLabels.join(', ')}</Code> }]),
            { label: t('evidence.tracking'), value: parcel.tracking === '' ? <Nothing /> : <Code>{parcel.tracking}</Code> },
            { label: t('evidence.carton'), value: text(parcel.carton) },
            {
              label: t('evidence.weight'),
              value: weight === '' ? <Nothing /> : parcel.weightComputed ? t('evidence.weightComputed', { weight }) : weight,
            },
            { label: t('evidence.carrier'), value: text([parcel.carrier, parcel.service].filter((part) => part !== '').join(', ')) },
            { label: t('evidence.station'), value: text(parcel.station) },
          ]}
        />
      </EvidenceSection>
      <EvidenceSection title={t('evidence.steps')}>
        <Facts
          facts={[
            { label: t('evidence.opened'), value: <By person={parcel.packer} at={parcel.openedAt} /> },
            { label: t('evidence.closed'), value: by(parcel.closed) },
            { label: t('evidence.labelled'), value: by(parcel.labelled) },
            { label: t('evidence.handedOver'), value: by(parcel.handedOver) },
          ]}
        />
      </EvidenceSection>
      <EvidenceSection title={t('evidence.address')}>
        <address className={classes.address} translate="no">
          {addressLines(parcel.shipTo).map(({ text: line }, index) => (
            // Lines of an address have no identity but their place.
            <span key={`${index}-${line}`}>{line}</span>
          ))}
        </address>
      </EvidenceSection>
    </>
  )
}

function text(value: string): ReactNode {
  return value === '' ? <Nothing /> : <span translate="no">{value}</span>
}

function by(done: ParcelPage['closed']): ReactNode {
  return done === null ? <Nothing /> : <By person={done.person} at={done.at} />
}

export function By({ person, at }: { readonly person: string; readonly at: number }) {
  return (
    <>
      <span translate="no">{person}</span>
      {person === '' ? '' : ', '}
      <Moment at={at} />
    </>
  )
}

function Nothing() {
  const t = useText()
  return <span className={classes.quiet}>{t('evidence.nothing')}</span>
}
