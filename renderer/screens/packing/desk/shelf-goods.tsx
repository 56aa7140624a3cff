import type { Output } from '../../../api/calls.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from '../bench/next-bench.module.css'

type Goods = NonNullable<Output<'packing.waiting'>['shelf']>['goods']

interface ShelfGoodsProps {
  /** All that can be packed straight from the shelf. */
  readonly orders: number
  readonly goods: Goods
  /** Where it does not stand alone. */
  readonly hasTitle: boolean
}

/** What to fetch for orders of one unit: item and bin, first the most urgent. */
export function ShelfGoods({ orders, goods, hasTitle }: ShelfGoodsProps) {
  const t = useText()
  const more = orders - goods.reduce((sum, one) => sum + one.orders, 0)
  return (
    <>
      {hasTitle && <h2 className={`${classes.title} ${classes.second}`}>{t('packing.shelf.title')}</h2>}
      <ul className={classes.orders} data-testid="shelf">
        {goods.map(({ itemId, sku, name, bin, orders: count }) => (
          <li key={`${itemId} ${bin}`} className={classes.order}>
            <span className={classes.number}>
              <Code>{sku}</Code>
            </span>
            <span className={classes.bin}>
              <Code>{bin}</Code>
            </span>
            <span className={classes.quiet} translate="no">
              {name}
            </span>
            <span className={`${classes.quiet} ${classes.end}`}>{t('ui.orders', { count })}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.more}>{t('packing.shelf.more', { count: more })}</p>}
    </>
  )
}
