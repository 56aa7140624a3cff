import type { Random } from '../random.ts'

/**
 * The shape of a real gift shop's year: UCI Online Retail (Chen, 2015, https://doi.org/10.24432/C5BW33, CC BY 4.0), measured
 * over its 20,541 invoices of goods (no cancellations, no postage or bank lines) with 528,953 lines.
 */

/** [share of the orders, lines of an order up to there], between them in a straight line; the mean is 25.8. */
const linesByShare = [
  [0, 1],
  [0.12, 1],
  [0.15, 3],
  [0.2, 4],
  [0.3, 7],
  [0.4, 11],
  [0.5, 15],
  [0.6, 19],
  [0.7, 24],
  [0.8, 34],
  [0.9, 53],
  [0.95, 77],
  [0.98, 149],
  [0.99, 216],
  [0.995, 334],
  [1, 640],
] as const

/** [share of the lines, units of a line]; the sold-by-the-dozen steps of a shop that also sells to shops. */
const unitsByShare = [
  [0.278, 1],
  [0.432, 2],
  [0.502, 3],
  [0.574, 4],
  [0.596, 5],
  [0.673, 6],
  [0.698, 8],
  [0.74, 10],
  [0.856, 12],
  [0.88, 20],
  [0.925, 24],
  [0.945, 30],
  [0.965, 48],
  [0.978, 60],
  [0.988, 96],
  [0.995, 144],
  [1, 360],
] as const

/** [share of the lines, items that make it up, best sellers first]: 3,932 items, half of the lines from 470 of them. */
const itemsByShare = [
  [0, 0],
  [0.0043, 1],
  [0.0316, 10],
  [0.0954, 40],
  [0.1881, 100],
  [0.2967, 200],
  [0.4509, 400],
  [0.6499, 800],
  [0.7774, 1200],
  [0.865, 1600],
  [0.9241, 2000],
  [0.9612, 2400],
  [0.9899, 3000],
  [0.9983, 3500],
  [1, 3932],
] as const

/** [share of the orders, share of the customers who made them, the most faithful first]. */
const customersByShare = [
  [0, 0],
  [0.034, 0.001],
  [0.131, 0.01],
  [0.191, 0.02],
  [0.308, 0.05],
  [0.43, 0.1],
  [0.597, 0.2],
  [0.704, 0.3],
  [0.846, 0.5],
  [0.929, 0.7],
  [0.965, 0.85],
  [1, 1],
] as const

/** 4,336 known customers in 20,541 orders. */
export const customersPerOrder = 0.211
export const itemCount = 3932

/** Orders by hour of the shop's day, from 7 to 19. */
const hourWeights = [2, 28, 74, 117, 119, 161, 136, 123, 119, 67, 36, 10, 8] as const
const firstHour = 7

type Curve = readonly (readonly [share: number, value: number])[]

function onCurve(curve: Curve, share: number): number {
  const place = Math.max(
    1,
    curve.findIndex(([end]) => end >= share),
  )
  const [fromShare, from] = curve[place - 1] ?? [0, 0]
  const [toShare, to] = curve[place] ?? [1, from]
  return toShare === fromShare ? to : from + ((to - from) * (share - fromShare)) / (toShare - fromShare)
}

export function linesOfOrder(random: Random): number {
  return Math.round(onCurve(linesByShare, random.unit()))
}

export function unitsOfLine(random: Random): number {
  const share = random.unit()
  return unitsByShare.find(([end]) => share < end)?.[1] ?? 1
}

/** Place of an item among the best sellers, from 0. */
export function itemOfLine(random: Random): number {
  return Math.min(itemCount - 1, Math.floor(onCurve(itemsByShare, random.unit())))
}

/** Place of a customer among `customers`, from 0. */
export function customerOfOrder(random: Random, customers: number): number {
  return Math.min(customers - 1, Math.floor(onCurve(customersByShare, random.unit()) * customers))
}

const hourTotal = hourWeights.reduce((sum, weight) => sum + weight, 0)

/** Milliseconds from midnight. */
export function timeOfOrder(random: Random): number {
  let left = random.below(hourTotal)
  const hour = hourWeights.findIndex((weight) => (left -= weight) < 0)
  return (firstHour + hour) * 3_600_000 + random.below(3_600_000)
}
