import { IconMessage2 } from '@tabler/icons-react'
import { addressLines } from '../../../../domain/documents/address-lines.ts'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { channelName } from '../../../ui/channel-name.ts'
import { useText } from '../../../text/text.ts'
import { TierMark } from '../../../ui/status/tier-mark.tsx'
import { Clock } from '../../../ui/time/clock.tsx'
import classes from './parcel-aside.module.css'
import { WishesNote } from '../verify/wishes-note.tsx'

/** Whom it is for, what they wrote, and by when it has to go: there all the time, quiet. */
export function ParcelAside({ parcel }: { readonly parcel: ParcelView }) {
  const t = useText()
  return (
    <aside className={classes.aside}>
      <div className={classes.clock}>
        <span className={classes.label}>{t('packing.bench.promise')}</span>
        <Clock at={parcel.promiseAt} size="lg" />
      </div>
      <WishesNote parcel={parcel} />
      {parcel.note !== '' && (
        <div className={classes.note}>
          <IconMessage2 size={24} aria-hidden="true" />
          <p translate="no">
            <span className={classes.label}>{t('packing.bench.note')}</span>
            {parcel.note}
          </p>
        </div>
      )}
      <div>
        <span className={classes.label}>{t('packing.bench.address')}</span> <TierMark tier={parcel.tier} size="lg" />
        <address className={classes.address} translate="no">
          {addressLines(parcel.shipTo).map(({ part, text }, index) => (
            // Lines of an address have no identity but their place.
            <span key={`${index}-${text}`} data-part={part}>
              {text}
            </span>
          ))}
        </address>
      </div>
      <dl className={classes.facts}>
        {parcel.goesWith.length > 0 && <Fact label={t('packing.bench.goesWith')} value={parcel.goesWith.join(', ')} />}
        {parcel.takenFrom === '' ? (
          <Fact label={t('packing.bench.totes')} value={parcel.totes.join(', ')} />
        ) : (
          <Fact label={t('packing.shelf.from')} value={parcel.takenFrom} />
        )}
        <Fact label={t('packing.bench.channel')} value={channelName(parcel.channel)} />
        <Fact label={t('packing.bench.service')} value={parcel.serviceLevel} />
      </dl>
    </aside>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  if (value === '') return null
  return (
    <div className={classes.fact}>
      <dt className={classes.label}>{label}</dt>
      <dd translate="no">{value}</dd>
    </div>
  )
}
