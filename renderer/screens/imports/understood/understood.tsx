import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { useText } from '../../../text/text.ts'
import classes from '../imports.module.css'
import { ItemsUnderstood } from './understood-items.tsx'
import { KitsUnderstood } from './understood-kits.tsx'
import { OffersUnderstood } from './understood-offers.tsx'
import { OrdersUnderstood } from './understood-orders.tsx'
import { StockUnderstood } from './understood-stock.tsx'
import { SuppliersUnderstood } from './understood-suppliers.tsx'

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
    case 'suppliers':
      return records.suppliers.length
    case 'offers':
      return records.offers.length
    case 'kits':
      return records.kits.length
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
    case 'suppliers':
      return <SuppliersUnderstood suppliers={records.suppliers} />
    case 'offers':
      return <OffersUnderstood offers={records.offers} />
    case 'kits':
      return <KitsUnderstood kits={records.kits} />
  }
}
