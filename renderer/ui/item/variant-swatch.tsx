import { colourOf } from './colour-names.ts'
import classes from './item.module.css'

interface VariantSwatchProps {
  readonly variant: Readonly<Record<string, string>>
  /** `lg` names each attribute too, to be read from two metres. */
  readonly size?: 'sm' | 'lg'
}

/** What tells this variant from its siblings: its attributes in words, a colour also as a swatch. */
export function VariantSwatch({ variant, size = 'sm' }: VariantSwatchProps) {
  const parts = Object.entries(variant)
  if (parts.length === 0) return null
  return (
    <span className={classes.variant} data-size={size} translate="no">
      {parts.map(([key, value]) => {
        const colour = /colou?r|farbe/i.test(key) ? colourOf(value) : null
        return (
          <span key={key} className={classes.part}>
            {colour !== null && <span className={classes.swatch} style={{ background: colour }} />}
            {size === 'lg' && <span className={classes.key}>{key}</span>}
            {value}
          </span>
        )
      })}
    </span>
  )
}
