import type { ReactNode } from 'react'
import { Code } from '../code.tsx'
import { ItemPicture } from '../item/item-picture.tsx'
import { VariantSwatch } from '../item/variant-swatch.tsx'
import classes from './bench-item.module.css'

interface BenchItemProps {
  readonly item: {
    readonly sku: string
    readonly name: string
    readonly variant: Readonly<Record<string, string>>
    readonly photoId: number | null
  }
  /** Lot and day, beside the SKU. */
  readonly children?: ReactNode
}

/** The item in hand, to be known from an arm's length: picture, name, variant, SKU. */
export function BenchItem({ item, children }: BenchItemProps) {
  return (
    <div className={classes.what}>
      <div className={classes.picture}>
        <ItemPicture photoId={item.photoId} name={item.name} />
      </div>
      <div className={classes.item}>
        <p className={classes.name} data-long={item.name.length > 36 || undefined} translate="no">
          {item.name}
        </p>
        <VariantSwatch variant={item.variant} size="lg" />
        <p className={classes.identity}>
          <Code size="lg">{item.sku}</Code>
          {children}
        </p>
      </div>
    </div>
  )
}
