import type { DailyDemand } from '../forecast/history.ts'
import { carefulMinMax, fixedOrderer, suggestedOrderer } from './orderers.ts'
import { simulate, type Orderer, type Outcome } from './simulate.ts'

export interface SoldItem {
  readonly daily: DailyDemand
  /** Cost of one unit, minor units. */
  readonly cost: number
}

export interface BacktestTerms {
  /** Days that both sides know before they begin. */
  readonly historyDays: number
  readonly leadDays: number
  /** Service level of the suggestions. */
  readonly level: number
}

export interface Side {
  /** Units served from the shelf of units asked for. */
  readonly fillRate: number
  /** Mean value of the shelf at the end of a day, minor units. */
  readonly meanStockValue: number
}

export interface Comparison {
  /** Items that sold in the history: for the others nobody could have set anything. */
  readonly items: number
  readonly suggested: Side
  readonly fixed: Side
}

/** Replays every item with both ways of ordering, from the same shelf on the same day. */
export function compareOrdering(items: readonly SoldItem[], { historyDays, leadDays, level }: BacktestTerms): Comparison {
  const known = items.filter(({ daily }) => daily.slice(0, historyDays).some((units) => units > 0))
  const suggested = suggestedOrderer(level, leadDays)
  const replay = (ordererOf: (careful: ReturnType<typeof carefulMinMax>) => Orderer) =>
    sideOf(
      known.map(({ daily, cost }) => {
        const careful = carefulMinMax(daily.slice(0, historyDays), leadDays)
        const opening = careful.max
        return {
          days: daily.length - historyDays,
          cost,
          ...simulate({ daily, firstDay: historyDays, leadDays, opening }, ordererOf(careful)),
        }
      }),
    )
  return { items: known.length, suggested: replay(() => suggested), fixed: replay(fixedOrderer) }
}

function sideOf(outcomes: readonly (Outcome & { readonly days: number; readonly cost: number })[]): Side {
  const sum = (of: (outcome: (typeof outcomes)[number]) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0)
  const asked = sum((outcome) => outcome.asked)
  return {
    fillRate: asked === 0 ? 1 : sum(({ served }) => served) / asked,
    meanStockValue: sum(({ unitDays, days, cost }) => (days === 0 ? 0 : (unitDays / days) * cost)),
  }
}
