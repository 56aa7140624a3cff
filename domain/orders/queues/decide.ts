import type { HandlingFlag } from '../../stock/handling.ts'
import { everythingElse, type QueueCondition, type WorkQueue } from './queue.ts'

/** What the queue of an order follows from. */
export interface QueueFacts {
  readonly channel: string
  /** Code and name of the carrier that probably takes it. */
  readonly carrier: readonly string[]
  /** 'HH:MM' of that carrier; empty where it has none. */
  readonly cutOff: string
  readonly serviceLevel: string
  readonly country: string
  /** What the shop calls the customer; may be empty. */
  readonly tier: string
  /** Where the units lie that are promised to it; empty while none are. */
  readonly zones: readonly string[]
  /** Lines with units that are still to be shipped. */
  readonly lines: number
  readonly units: number
  readonly flags: readonly HandlingFlag[]
}

/** The key of the first queue whose conditions all hold. */
export function queueOf(facts: QueueFacts, queues: readonly WorkQueue[]): string {
  return queues.find(({ conditions }) => conditions.every((condition) => holds(condition, facts)))?.key ?? everythingElse
}

const same = (word: string) => word.trim().toLowerCase()

function holds(condition: QueueCondition, facts: QueueFacts): boolean {
  switch (condition.kind) {
    case 'flag':
      return condition.any.some((flag) => facts.flags.includes(flag))
    case 'cut_off':
      return facts.cutOff !== '' && facts.cutOff <= condition.until
    case 'size':
      return sizeOf(facts) === condition.is
    case 'channel':
      return isAny(condition.any, [facts.channel])
    case 'carrier':
      return isAny(condition.any, facts.carrier)
    case 'country':
      return isAny(condition.any, [facts.country])
    case 'tier':
      return isAny(condition.any, [facts.tier])
    case 'service':
      return condition.any.some((word) => same(facts.serviceLevel).includes(same(word)))
    case 'zone':
      return facts.zones.length > 0 && facts.zones.every((zone) => isAny(condition.any, [zone]))
  }
}

function isAny(wanted: readonly string[], found: readonly string[]): boolean {
  const words = wanted.map(same)
  return found.some((word) => words.includes(same(word)))
}

function sizeOf({ lines, units }: QueueFacts) {
  if (lines > 1) return 'many_lines'
  return units === 1 ? 'one_unit' : 'one_item'
}
