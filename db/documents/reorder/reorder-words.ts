import type { ReorderAlert } from '../../../domain/reorder/contract.ts'
import { saidPace } from '../../../domain/reorder/pace.ts'

const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const shortDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

const methods: Readonly<Record<ReorderAlert['method'], (days: number) => string>> = {
  mean: (known) => `the plain average of ${days(known)}, because there is too little history for more`,
  smoothing: (known) => `recent days count most, ${days(known)} known`,
  intermittent: (known) => `asked for now and then, ${days(known)} known`,
  seasonal: (known) => `as in the same days a year ago, ${days(known)} known`,
}

export const reorderWords = {
  title: 'To order',
  fileTitle: (day: string) => `To order, ${longDay.format(noon(day))}`,
  on: (day: string) => longDay.format(noon(day)),
  day: (day: string) => shortDay.format(noon(day)),
  now: 'Now',
  soldOut: 'Sold out',
  never: '–',
  orderBy: 'Order by',
  runsOut: 'Runs out',
  cost: 'Cost',
  noPrice: 'No price',
  noSource: 'Nobody sells it to you',
  nothing: 'Nothing has to be ordered.',
  items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  there: (day: string) => `there by ${shortDay.format(noon(day))}`,
  unpriced: (count: number) => `${count} without a price`,
  continued: (supplier: string) => `${supplier}, continued`,
  /** The numbers that led to it, in one sentence. */
  why(alert: ReorderAlert): string {
    const { position, reorderPoint, orderUpTo, safetyStock } = alert
    if (alert.policy === 'min_max' || alert.policy === 'order_up_to')
      return `Your rule keeps more than ${reorderPoint} and fills up to ${orderUpTo}; ${position} are there or on their way.`
    const pace = `Sells ${saidPace(alert.perDay)} a day (${methods[alert.method](alert.historyDays)}).`
    const point = `It takes ${days(alert.leadDays)} to arrive, so it is reordered at ${reorderPoint}, ${safetyStock} of them for safety;`
    const held = position < 0 ? `${-position} more are promised than are there or on their way.` : `${position} are there or on their way.`
    return `${pace} ${point} ${held}`
  },
  only: 'Only this supplier sells it.',
  orElse: (supplier: string, units: number, cost: string, day: string) =>
    `Or ${units} from ${supplier}, ${cost}, there on ${shortDay.format(noon(day))}.`,
  material: 'Packing material',
  byThePack: 'in packs',
  left: (left: string, point: string) => `${left} left, reordered at ${point}.`,
  packs: (packs: number, size: string, supplier: string) => `${packs === 1 ? '1 pack' : `${packs} packs`} of ${size} from ${supplier}`,
  drafted: (units: number) => `${units} are in drafts.`,
} as const
