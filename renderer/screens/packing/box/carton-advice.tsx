import { IconBulb } from '@tabler/icons-react'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useText, type Text } from '../../../text/text.ts'
import classes from './carton-advice.module.css'

/** What the measures say of the carton, and why; where they say nothing, why a person decides. */
export function CartonAdvice({ parcel }: { readonly parcel: ParcelView }) {
  const t = useText()
  const said = adviceSaid(t, parcel)
  if (said === '') return null
  return (
    <p className={classes.advice}>
      <IconBulb size={20} aria-hidden="true" />
      <span>{said}</span>
    </p>
  )
}

export function adviceSaid(t: Text, { suggestion, undecided, cartons, eco }: ParcelView): string {
  const nameOf = (code: string) => cartons.find((carton) => carton.code === code)?.name ?? code
  if (suggestion === null) return undecided === null ? '' : t(`packing.advice.${undecided.why}`, { skus: undecided.skus.join(', ') })
  const parts = [
    suggestion.parcels > 1
      ? t('packing.advice.several', { count: suggestion.parcels, carton: nameOf(suggestion.carton) })
      : t(`packing.advice.${suggestion.by}`, { carton: nameOf(suggestion.carton) }),
    suggestion.paddedSkus.length > 0 ? t('packing.advice.padded', { skus: suggestion.paddedSkus.slice(0, 3).join(', ') }) : '',
    eco && cartons.find(({ code }) => code === suggestion.carton)?.eco === true ? t('packing.advice.eco') : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
