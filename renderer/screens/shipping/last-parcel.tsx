import { IconTruckLoading } from '@tabler/icons-react'
import type { StagedParcel } from '../../../domain/shipping/contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { BenchPanel } from '../../ui/bench/bench-panel.tsx'
import { Code } from '../../ui/code.tsx'
import classes from './carrier-bench.module.css'

/** The parcel in the hand: the next tracking number belongs to it. */
export function LastParcel({ parcel }: { readonly parcel: StagedParcel | null }) {
  const t = useText()
  const { grams } = useFormats()
  return (
    <BenchPanel label={t('shipping.bench.last')} state="now">
      {parcel === null ? (
        <div className={classes.nothing}>
          <IconTruckLoading size={96} stroke={1.2} aria-hidden="true" />
          {t('shipping.bench.manifestEmpty')}
        </div>
      ) : (
        <div className={classes.last}>
          <p className={classes.order} translate="no">
            {parcel.orderNumber}
          </p>
          <p className={classes.customer} translate="no">
            {parcel.customer}, {parcel.country}
          </p>
          <dl className={classes.facts}>
            <div>
              <dt>{t('shipping.bench.tracking')}</dt>
              <dd>
                {parcel.tracking === '' ? (
                  <span className={classes.missing}>{t('shipping.bench.noTracking')}</span>
                ) : (
                  <Code>{parcel.tracking}</Code>
                )}
              </dd>
            </div>
            {parcel.service !== '' && (
              <div>
                <dt>{t('shipping.bench.service')}</dt>
                <dd translate="no">{parcel.service}</dd>
              </div>
            )}
            {parcel.weightGrams !== null && (
              <div>
                <dt>{t('shipping.bench.weight')}</dt>
                <dd>{grams(parcel.weightGrams)}</dd>
              </div>
            )}
          </dl>
        </div>
      )}
    </BenchPanel>
  )
}
