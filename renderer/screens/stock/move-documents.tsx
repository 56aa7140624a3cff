import { Link } from 'wouter'
import type { MoveDocument } from '../../../domain/stock/moves.ts'
import { useText } from '../../text/text.ts'
import classes from './move-documents.module.css'

/** The documents behind a move; each opens its page. */
export function MoveDocuments({ of: documents }: { readonly of: readonly MoveDocument[] }) {
  const t = useText()
  /** Column and place say already that it is an order; the number of a parcel has eighteen digits. */
  const said = (kind: MoveDocument['kind'], number: string) => {
    if (kind === 'order') return number
    return kind === 'parcel' ? t('stock.parcel') : t(`stock.document.${kind}`, { number })
  }
  return (
    <span className={classes.documents}>
      {documents.map(({ kind, id, number }) => (
        <Link key={`${kind} ${id}`} href={pathOf(kind, id)} className={classes.document} title={t(`stock.document.${kind}`, { number })}>
          {said(kind, number)}
        </Link>
      ))}
    </span>
  )
}

function pathOf(kind: MoveDocument['kind'], id: number): string {
  switch (kind) {
    case 'order':
      return `/orders/all/${id}`
    case 'parcel':
      return `/parcels/${id}`
    case 'return':
      return `/returns/${id}`
    case 'receipt':
      return `/buy/receive/${id}`
    case 'purchase':
      return `/buy/orders/${id}`
    case 'count':
      return `/stock/counts/${id}`
    case 'replenishment':
      return `/stock/replenish/${id}`
    case 'import':
      return '/import'
  }
}
