import { IconCheck, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ParcelEvidence, ReturnView } from '../../../domain/returns/contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { checkText } from '../../text/check-text.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { Moment } from '../../ui/time/clock.tsx'
import classes from './return-bench.module.css'

/** Parcels that fit at 1280 x 800. */
const room = 2

/** What fits of each at 1280 x 800, where one is shown and where two are; the page of the evidence has all of it. */
const roomOf = (parcels: number) => (parcels > 1 ? { items: 2, checks: 1 } : { items: 4, checks: 2 })

/** How the goods left: who packed them, when, how heavy, by whom carried, and what was checked. */
export function EvidenceAside({ view }: { readonly view: ReturnView }) {
  const t = useText()
  const shown = view.parcels.slice(0, room)
  return (
    <aside className={classes.aside}>
      <div>
        <span className={classes.label}>{t('returns.evidence.customer')}</span>
        <strong translate="no">{view.customer}</strong>
      </div>
      {shown.length === 0 && <p className={classes.quiet}>{t('returns.evidence.none')}</p>}
      {shown.map((parcel) => (
        <Evidence key={parcel.parcelId} parcel={parcel} fits={roomOf(shown.length)} />
      ))}
      {view.parcels.length > room && <p className={classes.quiet}>{t('ui.more', { count: view.parcels.length - room })}</p>}
    </aside>
  )
}

function Evidence({ parcel, fits }: { readonly parcel: ParcelEvidence; readonly fits: ReturnType<typeof roomOf> }) {
  const t = useText()
  const { grams } = useFormats()
  const items = parcel.holds.slice(0, fits.items)
  // What was left out says more than what was done.
  const missed = parcel.checks.filter(({ done }) => !done)
  const packer = [parcel.packer, parcel.station].filter((text) => text !== '').join(', ')
  return (
    <section className={classes.parcel} aria-label={t('returns.evidence.parcel')}>
      <dl className={classes.facts}>
        <Fact label={t('evidence.label')}>
          <Link className={classes.see} href={`/parcels/${parcel.parcelId}`} aria-label={t('evidence.seeOf', parcel)}>
            <Code>{parcel.sscc}</Code>
          </Link>
        </Fact>
        <Fact label={t('returns.evidence.packed')}>
          <span translate="no">{packer}</span> {parcel.packedAt !== null && <Moment at={parcel.packedAt} />}
        </Fact>
        <Fact label={t('returns.evidence.carrier')}>
          <span translate="no">{[parcel.carrier, parcel.service].filter((text) => text !== '').join(' ')}</span>{' '}
          {parcel.handedOverAt !== null && <Moment at={parcel.handedOverAt} />}
        </Fact>
        {parcel.weightGrams !== null && (
          <Fact label={t('returns.evidence.weight')}>
            {parcel.weightComputed ? t('evidence.weightComputed', { weight: grams(parcel.weightGrams) }) : grams(parcel.weightGrams)}
          </Fact>
        )}
        <Fact label={t('returns.evidence.holds')}>
          <span translate="no">{items.map(({ sku, units }) => `${units} × ${sku}`).join(', ')}</span>{' '}
          <More count={parcel.holds.length - items.length} />
        </Fact>
      </dl>
      <ul className={classes.checks}>
        {missed.slice(0, fits.checks).map(({ text }) => (
          <li key={text}>
            <IconX size={18} role="img" aria-label={t('returns.evidence.unchecked')} />
            <span translate="no">{checkText(t, text)}</span>
          </li>
        ))}
        {missed.length === 0 && parcel.checks.length > 0 && (
          <li>
            <IconCheck size={18} aria-hidden />
            {t('returns.evidence.checked', { count: parcel.checks.length })}
          </li>
        )}
      </ul>
      <More count={missed.length - fits.checks} />
    </section>
  )
}

function More({ count }: { readonly count: number }) {
  const t = useText()
  return count > 0 && <span className={classes.quiet}>{t('ui.more', { count })}</span>
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={classes.label}>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
