import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import classes from './carton-advice.module.css'

const shownLines = 4

/** Where one carton is not enough: which units go into which, and how the next box begins. */
export function BoxesPlan({ parcel }: { readonly parcel: ParcelView }) {
  const t = useText()
  const { suggestion, cartons, box } = parcel
  if (suggestion === null || suggestion.parcels < 2) return null
  return (
    <ol className={classes.boxes} aria-label={t('packing.plan.label')}>
      {suggestion.boxes.map(({ carton, lines }, index) => (
        // The boxes have no identity but their place.
        <li key={index}>
          <strong>
            {t('packing.plan.box', { box: box + index, carton: cartons.find(({ code }) => code === carton)?.name ?? carton })}
          </strong>{' '}
          <span translate="no">
            {lines
              .slice(0, shownLines)
              .map(({ sku, units }) => `${units} × ${sku}`)
              .join(', ')}
            {lines.length > shownLines && ' …'}
          </span>
        </li>
      ))}
    </ol>
  )
}
