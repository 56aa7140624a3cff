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
  /** At a desk small; `md` and `lg` are read at a bench, from an arm's length and more. */
  readonly size?: keyof typeof pictures
}

const pictures = { sm: 36, md: 52, lg: 88 } as const

/** An item in a table or a list: picture, name, and under it SKU and variant. */
export function ItemName({ item, picture = true, size = 'sm' }: ItemNameProps) {
  return (
    <span className={classes.line} data-size={size}>
      {picture && <ItemPicture photoId={item.photoId ?? null} name={item.name} size={pictures[size]} />}
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
