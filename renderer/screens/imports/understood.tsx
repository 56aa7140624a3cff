import type { ImportPreview } from '../../../domain/imports/contract.ts'
import { useText } from '../../text/text.ts'
import classes from './imports.module.css'
import { ItemsUnderstood } from './understood-items.tsx'
import { OrdersUnderstood } from './understood-orders.tsx'
import { StockUnderstood } from './understood-stock.tsx'

/** The first records as they will be taken. */
export function Understood({ records }: { readonly records: ImportPreview['records'] }) {
  const t = useText()
  const shown = count(records)
  if (records === null || shown === 0) return <p className={classes.quiet}>{t('imports.understood.none')}</p>
  return (
    <>
      <p className={classes.quiet}>{t('imports.understood.first', { count: shown })}</p>
      <Rows records={records} />
    </>
  )
}

function count(records: ImportPreview['records']): number {
  switch (records?.kind) {
    case 'orders':
      return records.orders.length
    case 'items':
      return records.items.length
    case 'stock':
      return records.counts.length
    case undefined:
      return 0
  }
}

function Rows({ records }: { readonly records: NonNullable<ImportPreview['records']> }) {
  switch (records.kind) {
    case 'orders':
      return <OrdersUnderstood orders={records.orders} />
    case 'items':
      return <ItemsUnderstood items={records.items} />
    case 'stock':
      return <StockUnderstood counts={records.counts} />
  }
}
