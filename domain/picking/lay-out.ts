import { groupBy } from '../collection/group-by.ts'
import { binPosition, type NamedBin } from './bin-position.ts'
import { type Block, shortestRoute, type Stop as BlockStop } from './route.ts'
import { type PickingRules } from './rules.ts'
import { compareStops, planWalk, placeInWalk, sequenced, type Stop, type WalkedStop } from './walk.ts'
import { placeInRoute } from './place-in-route.ts'

/** A bin of a walk: by the shop's numbers, and by where it stands. */
export interface PlacedBin extends Stop {
  readonly aisle: number | null
  readonly bay: number | null
}

export type WalkRules = Pick<PickingRules, 'binNames' | 'aislePitch' | 'aisleBays'>

/**
 * The tasks in the order of the walk, each with its place in it: the shortest way where all of the bins are known to stand
 * somewhere, else by the shop's walk numbers. Tasks of one bin stay in the order given.
 */
export function layOut<T extends PlacedBin>(tasks: readonly T[], rules: WalkRules): readonly (T & { readonly sequence: number })[] {
  const bins = [...groupBy(tasks, ({ bin }) => bin).values()].sort(([a], [b]) => (a && b ? compareStops(a, b) : 0))
  const stops = bins.flatMap((inBin) => {
    const stop = stopAt(inBin[0], rules)
    return stop ? [{ ...stop, tasks: inBin }] : []
  })
  if (stops.length < bins.length || stops.length === 0) return planWalk(tasks)
  return sequenced(shortestRoute(stops, blockOf(stops, rules)).stops.flatMap((stop) => stop.tasks))
}

/** Where a bin that is found later joins the rest of such a walk. */
export function joinWalk(
  current: WalkedStop & PlacedBin,
  rest: readonly (WalkedStop & PlacedBin)[],
  bin: PlacedBin,
  rules: WalkRules,
): number {
  const walk = [current, ...rest].map((one) => ({ sequence: one.sequence, stop: stopAt(one, rules) }))
  const found = stopAt(bin, rules)
  const known = walk.flatMap(({ sequence, stop }) => (stop ? [{ ...stop, sequence }] : []))
  if (!found || known.length < walk.length) return placeInWalk(current, rest, bin)
  return placeInRoute(known, found, blockOf([...known, found], rules))
}

function stopAt(bin: PlacedBin | undefined, { binNames }: WalkRules): BlockStop | null {
  const place = bin ? binPosition(toNamed(bin), binNames) : null
  return place ? { aisle: place.aisle, depth: place.bay } : null
}

function toNamed({ bin, aisle, bay }: PlacedBin): NamedBin {
  return { code: bin, aisle, bay }
}

/** Aisles are as long as the shop says, and at least one bay longer than the farthest stop. */
function blockOf(stops: readonly BlockStop[], { aislePitch, aisleBays }: WalkRules): Block {
  const farthest = stops.reduce((most, { depth }) => Math.max(most, depth), aisleBays)
  return { aisleLength: farthest + 1, aislePitch }
}
