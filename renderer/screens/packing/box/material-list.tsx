import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import { useAmount } from '../../../ui/material/amount.ts'
import classes from './carton-advice.module.css'

/** What the chosen carton takes with it; more than the books have is said, and stops nothing. */
export function MaterialList({ material, carton }: { readonly material: ParcelView['material']; readonly carton: string }) {
  const t = useText()
  const amount = useAmount()
  const uses = material.find((one) => one.carton === carton)?.uses ?? []
  if (uses.length === 0) return null
  return (
    <ul className={classes.material} aria-label={t('packing.material.label')}>
      {uses.map(({ name, unit, quantity, left }) => (
        <li key={name} data-short={left < 0 || undefined}>
          <span translate="no">{name}</span> {amount(unit, quantity)}
          {left < 0 && <> · {t('packing.material.short')}</>}
        </li>
      ))}
    </ul>
  )
}
