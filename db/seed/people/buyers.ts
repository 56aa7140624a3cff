import type { Address } from '../../../domain/settings/contract.ts'
import type { Random } from '../random.ts'
import { china, southKorea, vietnam } from './asian.ts'
import { australia, ireland, unitedKingdom, unitedStates } from './english.ts'
import { france, germany, netherlands, spain } from './european.ts'
import { type Market, postcode } from './market.ts'

export interface Buyer {
  readonly address: Address
  readonly email: string
}

export type Mix = readonly (readonly [market: Market, weight: number])[]

/** A shop that sells to the world: enough of every script on the labels to see that it prints. */
export const worldMix: Mix = [
  [unitedKingdom, 46],
  [germany, 9],
  [france, 8],
  [unitedStates, 8],
  [ireland, 5],
  [netherlands, 4],
  [spain, 4],
  [australia, 3],
  [vietnam, 5],
  [southKorea, 5],
  [china, 3],
]

/** The countries of UCI Online Retail that make up 98 % of its orders. */
export const uciMix: Mix = [
  [unitedKingdom, 920],
  [germany, 22],
  [france, 19],
  [ireland, 14],
  [netherlands, 10],
  [spain, 8],
  [australia, 5],
  [unitedStates, 2],
]

/** `place` tells people of the same name apart in their e-mail addresses. */
export function inventBuyer(random: Random, mix: Mix, place: number): Buyer {
  const market = marketOf(random, mix)
  const [given, givenLatin] = random.pick(market.given)
  const [family, familyLatin] = random.pick(market.family)
  const at = random.pick(market.places)
  const { line1, line2 = '', line3 = '' } = market.street(random, at)
  return {
    address: {
      name: market.fullName(given, family),
      company: '',
      line1,
      line2,
      line3,
      city: at.city,
      region: at.region,
      postcode: postcode(random, at.postcode),
      country: market.country,
      phone: random.chance(0.5) ? market.phone(random) : '',
    },
    email: `${givenLatin}.${familyLatin}${place}@example.com`,
  }
}

function marketOf(random: Random, mix: Mix): Market {
  const total = mix.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random.below(total)
  const found = mix.find(([, weight]) => (left -= weight) < 0) ?? mix[0]
  if (!found) throw new RangeError('a mix of no markets')
  return found[0]
}
