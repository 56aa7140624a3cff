import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Offer } from '../../../../domain/suppliers/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { OfferDialog } from '../../../ui/buying/offer-dialog.tsx'
import { offerSaid } from '../../../ui/buying/offer-said.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import classes from '../stock.module.css'

/** Who sells the item, in the order in which they are asked; a single source is a risk and said so. */
export function ItemSuppliers({ itemId, sku }: { readonly itemId: number; readonly sku: string }) {
  const t = useText()
  const { money } = useFormats()
  const [shown, setShown] = useState<Offer | 'new' | null>(null)
  const offers = useView('suppliers.ofItem', { itemId }).data?.offers ?? []
  const [only, second] = offers
  const add: Action = { name: 'stock.addSupplier', label: t('buying.offer.add'), perform: () => setShown('new') }
  useActions([add])
  return (
    <DetailSection title={t('buying.offer.title')} aside={<ActionButton action={add} size="compact-xs" variant="subtle" />}>
      {only === undefined && <p className={classes.quiet}>{t('buying.offer.none')}</p>}
      {only !== undefined && second === undefined && (
        <p className={classes.quiet}>{t('buying.offer.single', { supplier: only.supplier })}</p>
      )}
      <ul className={classes.stockLines}>
        {offers.map((offer) => (
          <li key={offer.supplierId}>
            <span className={classes.where}>
              <Link href={`/buy/suppliers/${offer.supplierId}`} className={classes.door}>
                <strong translate="no">{offer.supplier}</strong>
              </Link>
              <span className={classes.quiet}>{offerSaid(t, offer).join(', ')}</span>
            </span>
            <span>{offer.priceMinor === null ? '' : money(offer.priceMinor, offer.currency)}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('buying.offer.edit', { supplier: offer.supplier, sku })}
              onClick={() => setShown(offer)}
            >
              <IconPencil size={18} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {shown !== null && (
        <OfferDialog
          item={{ id: itemId, sku }}
          offer={shown === 'new' ? null : shown}
          next={offers.length + 1}
          close={() => setShown(null)}
        />
      )}
    </DetailSection>
  )
}
