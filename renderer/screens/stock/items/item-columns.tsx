import type { ItemRow } from '../../../../domain/stock/items.ts'
import type { Text } from '../../../text/text.ts'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import type { Column } from '../../../ui/table/column.ts'
import classes from '../stock.module.css'

/** Beside an open item, which says it itself, the category gives way. */
export function itemColumns(t: Text, isBeside: boolean): readonly Column<ItemRow>[] {
  const count = (id: 'onHand' | 'allocated' | 'available' | 'backordered', role: 'plain' | 'warn' = 'plain'): Column<ItemRow> => ({
    id,
    header: t(`stock.column.${id}`),
    width: 'minmax(84px, 0.2fr)',
    align: 'end',
    cell: (row) => <Quantity value={row[id]} role={role} />,
  })
  return [
    { id: 'item', header: t('stock.column.item'), width: 'minmax(240px, 1fr)', cell: (row) => <ItemName item={row} /> },
    ...(isBeside ? [] : [category(t)]),
    count('onHand'),
    count('allocated'),
    count('available'),
    count('backordered', 'warn'),
  ]
}

function category(t: Text): Column<ItemRow> {
  return {
    id: 'category',
    header: t('stock.item.category'),
    width: 'minmax(96px, 0.3fr)',
    cell: (row) => (
      <span className={classes.cut} title={row.category} translate="no">
        {row.category}
      </span>
    ),
  }
}
