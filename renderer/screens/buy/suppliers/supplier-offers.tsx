import { Link } from 'wouter'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { offerSaid } from '../../../ui/buying/offer-said.ts'
import classes from '../buying.module.css'
import type { SupplierDetail } from './supplier-detail.ts'

/** Items a supplier sells, with price and pack; an item that nobody else sells is named. */
export function SupplierOffers({ supplier }: { readonly supplier: SupplierDetail }) {
  const t = useText()
  const { money } = useFormats()
  return (
    <DetailSection title={t('buying.supplier.sells')}>
      {supplier.offers.length === 0 && <p className={classes.quiet}>{t('buying.supplier.sellsNothing')}</p>}
      <ul className={classes.list}>
        {supplier.offers.map((offer) => (
          <li key={offer.itemId} className={classes.line}>
            <Link href={`/stock/items/${offer.itemId}`} className={classes.door}>
              <ItemName item={{ sku: offer.sku, name: offer.itemName }} picture={false} />
            </Link>
            <span className={classes.said} style={{ paddingLeft: 0 }}>
              {offerSaid(t, offer).join(', ')}
              {offer.onlySource && <strong className={classes.late}>{t('buying.supplier.onlySource')}</strong>}
            </span>
            <span className={classes.amount}>{offer.priceMinor === null ? '' : money(offer.priceMinor, offer.currency)}</span>
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}
