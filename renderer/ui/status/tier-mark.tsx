import { useText } from '../../text/text.ts'
import classes from './tier-mark.module.css'

/** What the shop calls the customer, beside the name; nothing for most. */
export function TierMark({ tier, size }: { readonly tier: string; readonly size?: 'lg' }) {
  const t = useText()
  if (tier === '') return null
  return (
    <span className={classes.tier} data-size={size} title={t('orders.tier', { tier })} translate="no">
      {tier}
    </span>
  )
}
