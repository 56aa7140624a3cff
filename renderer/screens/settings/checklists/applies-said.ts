import type { Applies } from '../../../../domain/checklists/contract.ts'
import type { Text } from '../../../text/text.ts'

/** Which parcels get a list, in a line. */
export function appliesSaid(t: Text, { flags, categories, countries, channels, services, tiers }: Applies): string {
  const parts = [flags.map((flag) => t(`states.flag.${flag}`)), categories, countries, channels, services, tiers]
  const said = parts.filter((part) => part.length > 0).map((part) => part.join(', '))
  return said.length === 0 ? t('checklists.everyParcel') : said.join(' · ')
}
