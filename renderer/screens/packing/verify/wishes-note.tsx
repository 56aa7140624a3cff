import { IconGift, IconLeaf } from '@tabler/icons-react'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import classes from './wishes-note.module.css'

/** What the order asks of its packing: there all the time, with the words for the card. */
export function WishesNote({ parcel: { eco, gift, giftMessage } }: { readonly parcel: Pick<ParcelView, 'eco' | 'gift' | 'giftMessage'> }) {
  const t = useText()
  if (!eco && !gift) return null
  return (
    <div className={classes.wishes}>
      {gift && (
        <p className={classes.wish} data-wish="gift">
          <IconGift size={24} aria-hidden="true" />
          <span>
            <strong>{t('packing.wish.gift')}</strong>
            {giftMessage !== '' && (
              <q className={classes.message} translate="no">
                {giftMessage}
              </q>
            )}
          </span>
        </p>
      )}
      {eco && (
        <p className={classes.wish} data-wish="eco">
          <IconLeaf size={24} aria-hidden="true" />
          <strong>{t('packing.wish.eco')}</strong>
        </p>
      )}
    </div>
  )
}
