import { IconPackageExport } from '@tabler/icons-react'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import { useCarrierName } from '../../../ui/carrier-name.ts'
import classes from './done-step.module.css'

/** A finished parcel that was looked at again. */
export function DoneStep({ parcel }: { readonly parcel: ParcelView }) {
  const t = useText()
  const nameOf = useCarrierName()
  return (
    <div className={classes.done}>
      <IconPackageExport size={96} stroke={1.2} aria-hidden="true" />
      <h2 className={classes.title}>{t(`states.parcel.${parcel.status}`)}</h2>
      <p className={classes.body}>{t('packing.done.staged', { number: parcel.orderNumber, carrier: nameOf(parcel.carrier) })}</p>
    </div>
  )
}
