import { groupBy } from '../collection/group-by.ts'

/** One block of parallel aisles with a cross aisle at the front and one at the back; the depot is at the front of aisle 0. */
export interface Block {
  /** Front to back, in any unit of length. */
  readonly aisleLength: number
  /** From one aisle to the next, in the same unit. */
  readonly aislePitch: number
}

export interface Stop {
  /** From 0. */
  readonly aisle: number
  /** From the front of the aisle, 0 to `aisleLength`. */
  readonly depth: number
}

export const routeMethods = ['s_shape', 'return', 'midpoint', 'largest_gap'] as const
export type RouteMethod = (typeof routeMethods)[number]

export interface Route<S extends Stop> {
  readonly method: RouteMethod
  /** From the depot past every stop and back to it. */
  readonly length: number
  readonly stops: readonly S[]
}

interface Aisle<S extends Stop> {
  readonly aisle: number
  /** From front to back. */
  readonly stops: readonly S[]
}

/** What is done in one aisle: stops in their order, and how far one walks in it. */
interface Visit<S extends Stop> {
  readonly stops: readonly S[]
  readonly walked: number
}

/**
 * The shortest of four ways to walk past all stops (Hall 1993; Roodbergen and De Koster 2001): S-shape, return, midpoint,
 * largest gap. Equally short ones in that order.
 */
export function shortestRoute<S extends Stop>(stops: readonly S[], block: Block): Route<S> {
  const routes = routeMethods.map((method) => routeBy(method, stops, block))
  return routes.reduce((shortest, route) => (route.length < shortest.length ? route : shortest))
}

export function routeBy<S extends Stop>(method: RouteMethod, stops: readonly S[], block: Block): Route<S> {
  const aisles = [...groupBy(stops, (stop) => stop.aisle)]
    .map(([aisle, inAisle]): Aisle<S> => ({ aisle, stops: [...inAisle].sort((a, b) => a.depth - b.depth) }))
    .sort((a, b) => a.aisle - b.aisle)
  const visits = visitsBy(method, aisles, block)
  const across = 2 * (aisles.at(-1)?.aisle ?? 0) * block.aislePitch
  return { method, length: visits.reduce((sum, visit) => sum + visit.walked, across), stops: visits.flatMap((visit) => visit.stops) }
}

function visitsBy<S extends Stop>(method: RouteMethod, aisles: readonly Aisle<S>[], block: Block): readonly Visit<S>[] {
  switch (method) {
    case 's_shape':
      return sShape(aisles, block)
    case 'return':
      return aisles.map(({ stops }) => fromFront(stops))
    case 'midpoint':
      return aroundTheBlock(aisles, block, (stops) => stops.filter((stop) => stop.depth <= block.aisleLength / 2).length)
    case 'largest_gap':
      return aroundTheBlock(aisles, block, (stops) => beforeLargestGap(stops, block))
  }
}

/** Through each aisle to its other end; from the last of an odd number of aisles one comes back. */
function sShape<S extends Stop>(aisles: readonly Aisle<S>[], block: Block): readonly Visit<S>[] {
  return aisles.map(({ stops }, index) => {
    if (index === aisles.length - 1 && index % 2 === 0) return fromFront(stops)
    return { stops: index % 2 === 0 ? stops : [...stops].reverse(), walked: block.aisleLength }
  })
}

/**
 * Through the first aisle to the back, along the back into each aisle, through the last one to the front, and home along the
 * front into each. `inFront` says how many of an aisle's stops are visited from the front.
 */
function aroundTheBlock<S extends Stop>(
  aisles: readonly Aisle<S>[],
  block: Block,
  inFront: (stops: readonly S[]) => number,
): readonly Visit<S>[] {
  const [first, ...others] = aisles
  const last = others.pop()
  if (!first) return []
  if (!last) return [fromFront(first.stops)]
  const fromBehind = others.map(({ stops }) => fromBack(stops.slice(inFront(stops)), block))
  const homeward = others.map(({ stops }) => fromFront(stops.slice(0, inFront(stops)))).reverse()
  return [
    { stops: first.stops, walked: block.aisleLength },
    ...fromBehind,
    { stops: [...last.stops].reverse(), walked: block.aisleLength },
    ...homeward,
  ]
}

function fromFront<S extends Stop>(stops: readonly S[]): Visit<S> {
  return { stops, walked: 2 * (stops.at(-1)?.depth ?? 0) }
}

function fromBack<S extends Stop>(stops: readonly S[], block: Block): Visit<S> {
  const [nearest] = stops
  return { stops: [...stops].reverse(), walked: nearest ? 2 * (block.aisleLength - nearest.depth) : 0 }
}

/** Stops in front of the longest stretch without one, the ends of the aisle counted. */
function beforeLargestGap(stops: readonly Stop[], block: Block): number {
  const edges = [0, ...stops.map((stop) => stop.depth), block.aisleLength]
  let widest = 0
  for (let index = 1; index < edges.length - 1; index += 1) {
    const gap = (edges[index + 1] ?? 0) - (edges[index] ?? 0)
    if (gap > (edges[widest + 1] ?? 0) - (edges[widest] ?? 0)) widest = index
  }
  return widest
}

/** The least that anyone walks from one stop to another: along the aisle, or around by the nearer cross aisle. */
export function wayBetween(from: Stop, to: Stop, { aisleLength, aislePitch }: Block): number {
  if (from.aisle === to.aisle) return Math.abs(from.depth - to.depth)
  const across = Math.abs(from.aisle - to.aisle) * aislePitch
  return across + Math.min(from.depth + to.depth, 2 * aisleLength - from.depth - to.depth)
}
