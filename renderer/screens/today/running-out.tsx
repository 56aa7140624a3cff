import { Link } from 'wouter'
import { useText } from '../../text/text.ts'
import { ItemName } from '../../ui/item/item-name.tsx'
import { Quantity } from '../../ui/quantity.tsx'
import { Panel } from './panel.tsx'
import { ToOrder } from './to-order.tsx'
import type { Summary } from './summary.ts'
import classes from './today.module.css'
import tableClasses from './table.module.css'

/** The items that most units wait for, and what has to be ordered before it runs out. */
export function RunningOut({ items }: { readonly items: Summary['runningOut'] }) {
  const t = useText()
  return (
    <Panel id="running-out" title={t('today.runningOut')}>
      {items.length === 0 ? (
        <p className={classes.nothing}>{t('today.runningOutNone')}</p>
      ) : (
        <table className={tableClasses.table}>
          <thead>
            <tr>
              <th scope="col">{t('today.item')}</th>
              <th scope="col">{t('today.available')}</th>
              <th scope="col">{t('today.backordered')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.itemId}>
                <th scope="row">
                  <Link href={`/stock/items/${item.itemId}`} className={tableClasses.door}>
                    <ItemName item={item} picture={false} />
                  </Link>
                </th>
                <td>
                  <Quantity value={item.available} />
                </td>
                <td>
                  <Quantity value={item.backordered} role="warn" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ToOrder />
    </Panel>
  )
}
