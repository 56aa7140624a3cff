import type { Offer } from '../../../domain/suppliers/contract.ts'
import type { Text } from '../../text/text.ts'

/** Their code, pack and minimum, as far as they say anything. */
export function offerSaid(t: Text, { code, packSize, minQuantity }: Offer): readonly string[] {
  return [
    ...(code === '' ? [] : [t('buying.order.theirCode', { code })]),
    ...(packSize > 1 ? [t('buying.offer.packs', { count: packSize })] : []),
    ...(minQuantity > 1 ? [t('buying.offer.least', { count: minQuantity })] : []),
  ]
}
