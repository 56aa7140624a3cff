import type { ArrivingOrder } from '../../../domain/orders/plan.ts'
import { inventBuyer, worldMix } from '../people/buyers.ts'
import type { Random } from '../random.ts'
import type { Stocked } from './warehouse.ts'

const hour = 3_600_000

export interface Wish {
  readonly orderedAt: number
  /** Only items of which something is there, only ones that are out, or whatever comes. */
  readonly of: 'there' | 'out' | 'any'
}

interface Channel {
  readonly channel: string
  readonly weight: number
  readonly services: readonly string[]
  /** Hours until the channel's own promise; null where the shop's hours count. */
  readonly promiseHours: number | null
}

const shopify: Channel = { channel: 'shopify', weight: 58, services: ['Standard', 'Standard', 'Standard', 'Express'], promiseHours: null }
const amazon: Channel = { channel: 'amazon', weight: 32, services: ['Standard', 'Expedited'], promiseHours: 36 }
const wholesale: Channel = { channel: 'wholesale', weight: 10, services: ['Economy'], promiseHours: 72 }

/** Lines of an order of a person, by how often. */
const lineWeights = [38, 24, 14, 9, 6, 4, 2, 1, 1, 1] as const
const linesOfShop = { least: 6, most: 12 } as const

const notes = [
  'A gift: please leave the prices out.',
  'Please leave it with the neighbour at number 12.',
  'The bell does not work, please knock.',
  '선물 포장 부탁드립니다.',
  'Giao giờ hành chính, xin cảm ơn.',
] as const

/** Companies that order by the case. */
const companies = [
  'The Corner Larder',
  'Petal & Post',
  'Nordlicht Concept Store',
  'Papeterie du Port',
  'Driftwood Cafe',
  'Studio Haneul',
] as const

/** Orders of invented people, in the order of the wishes; numbers rise within each channel. */
export function sampleOrders(
  random: Random,
  goods: readonly Stocked[],
  wishes: readonly Wish[],
  currency: string,
): readonly ArrivingOrder[] {
  const popular = byPopularity(random, goods)
  const there = popular.filter(isThere)
  const out = popular.filter((one) => !isThere(one))
  const sold = new Map([shopify, amazon, wholesale].map(({ channel }) => [channel, 0]))
  return wishes.map(({ orderedAt, of }) => {
    const channel = channelOf(random)
    const count = (sold.get(channel.channel) ?? 0) + 1
    sold.set(channel.channel, count)
    const byCase = channel === wholesale
    const lines = byCase ? random.between(linesOfShop.least, linesOfShop.most) : linesOfPerson(random)
    const chosen = choose(random, of === 'there' ? there : popular, lines)
    const first = of === 'out' ? [random.pick(out)] : []
    return {
      channel: channel.channel,
      number: numberOf(random, channel, count),
      orderedAt,
      promiseAt: channel.promiseHours === null ? null : orderedAt + channel.promiseHours * hour,
      ...buyerOf(random, byCase, count),
      serviceLevel: random.pick(channel.services),
      note: random.chance(0.06) ? random.pick(notes) : '',
      currency,
      lines: [...first, ...chosen].map((one) => lineOf(random, one, byCase)),
    }
  })
}

const isThere = ({ shelves }: Stocked) => shelves.some((shelf) => shelf.onHand > 0)

/** A shuffle: who comes first is asked for most. */
function byPopularity(random: Random, goods: readonly Stocked[]): readonly Stocked[] {
  return goods
    .map((one) => ({ one, at: random.unit() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** Different items, the popular ones far more often: the square of an even draw. */
function choose(random: Random, popular: readonly Stocked[], count: number): readonly Stocked[] {
  const chosen = new Set<Stocked>()
  while (chosen.size < count) {
    const one = popular[Math.floor(random.unit() ** 2 * popular.length)]
    if (one) chosen.add(one)
  }
  return [...chosen]
}

function channelOf(random: Random): Channel {
  const left = random.below(shopify.weight + amazon.weight + wholesale.weight)
  if (left < shopify.weight) return shopify
  return left < shopify.weight + amazon.weight ? amazon : wholesale
}

function linesOfPerson(random: Random): number {
  let left = random.below(lineWeights.reduce((sum, weight) => sum + weight, 0))
  return lineWeights.findIndex((weight) => (left -= weight) < 0) + 1
}

function numberOf(random: Random, { channel }: Channel, count: number): string {
  if (channel === 'amazon') return `203-${String(random.below(10_000_000)).padStart(7, '0')}-${String(count).padStart(7, '0')}`
  return channel === 'shopify' ? `#${4000 + count}` : `W-${2030 + count}`
}

function buyerOf(random: Random, isCompany: boolean, count: number) {
  const { address, email } = inventBuyer(random, worldMix, count)
  return { shipTo: isCompany ? { ...address, company: random.pick(companies) } : address, email }
}

function lineOf(random: Random, { item }: Stocked, byCase: boolean): ArrivingOrder['lines'][number] {
  const { sku, name, variant, priceMinor } = item.fields
  const few = random.chance(0.78) ? 1 : random.between(2, 4)
  return {
    sku,
    name: `${name} - ${Object.values(variant).join(' / ')}`,
    quantity: byCase ? random.between(2, 6) : few,
    unitPriceMinor: priceMinor,
    externalId: '',
  }
}
