import { addressLines } from '../../../../domain/documents/address-lines.ts'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { useCarrierName } from '../../../ui/carrier-name.ts'
import classes from './label-preview.module.css'

/** What the label says, drawn on the screen: whom it is for is compared before it is stuck on. The bars are on the paper only. */
export function LabelPreview({ parcel }: { readonly parcel: ParcelView }) {
  const t = useText()
  const { grams } = useFormats()
  const nameOf = useCarrierName()
  return (
    <figure className={classes.label} aria-label={t('packing.label.preview', { number: parcel.orderNumber })}>
      <div className={classes.head}>
        <strong translate="no">{nameOf(parcel.carrier)}</strong>
        <span translate="no">{parcel.service}</span>
      </div>
      <address className={classes.to} translate="no">
        {addressLines(parcel.shipTo).map(({ part, text }, index) => (
          <span key={`${index}-${text}`} data-part={part}>
            {text}
          </span>
        ))}
      </address>
      <div className={classes.foot}>
        <span>{t('packing.bench.order', { number: parcel.orderNumber })}</span>
        {parcel.weightGrams !== null && <span>{grams(parcel.weightGrams)}</span>}
      </div>
      <span className={classes.number} translate="no">
        {parcel.sscc}
      </span>
    </figure>
  )
}
