import { Code } from '../code.tsx'
import classes from './item.module.css'
import { ItemPicture } from './item-picture.tsx'
import { VariantSwatch } from './variant-swatch.tsx'

interface ItemNameProps {
  readonly item: {
    readonly sku: string
    readonly name: string
    readonly variant?: Readonly<Record<string, string>>
    readonly photoId?: number | null
  }
  readonly picture?: boolean
}

/** An item in a table or a list: picture, name, and under it SKU and variant. */
export function ItemName({ item, picture = true }: ItemNameProps) {
  return (
    <span style={{ display: 'flex', gap: 10, alignItems: 'center', minWidth: 0 }}>
      {picture && <ItemPicture photoId={item.photoId ?? null} name={item.name} size={36} />}
      <span className={classes.name}>
        <span className={classes.nameText} title={item.name} translate="no">
          {item.name}
        </span>
        <span className={classes.variant} data-size="line">
          <Code>{item.sku}</Code>
          {item.variant && <VariantSwatch variant={item.variant} />}
        </span>
      </span>
    </span>
  )
}
