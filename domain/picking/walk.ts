export interface Stop {
  readonly walkOrder: number
  readonly bin: string
}

/** A-2 comes before A-10. */
const natural = new Intl.Collator('en', { numeric: true })

/** The order in which bins are walked: the shop's numbers, then codes as people count. */
export function compareStops(one: Stop, other: Stop): number {
  return one.walkOrder - other.walkOrder || natural.compare(one.bin, other.bin)
}

/** Between two neighbours of a walk, so that a bin found later still fits between them. */
const gap = 1024

/** The same tasks in the order of the walk, each with its place in it. */
export function planWalk<T extends Stop>(tasks: readonly T[]): readonly (T & { readonly sequence: number })[] {
  return sequenced([...tasks].sort(compareStops))
}

/** Each with its place in the walk, in the order given. */
export function sequenced<T>(tasks: readonly T[]): readonly (T & { readonly sequence: number })[] {
  return tasks.map((task, index) => ({ ...task, sequence: (index + 1) * gap }))
}

export interface WalkedStop extends Stop {
  readonly sequence: number
}

/** Behind all of these. */
export function lastPlace(walk: readonly { readonly sequence: number }[]): number {
  return walk.reduce((last, stop) => Math.max(last, stop.sequence), 0) + gap
}

/**
 * Where a bin joins a walk that goes on from `current` over `rest` (in its order): before the first bin that lies behind it.
 * At the end where the walker has already passed it, or where no number is free between the neighbours.
 */
export function placeInWalk(current: WalkedStop, rest: readonly WalkedStop[], bin: Stop): number {
  const next = rest.findIndex((stop) => compareStops(stop, bin) > 0)
  const before = next > 0 ? rest[next - 1] : current
  const after = rest[next]
  if (compareStops(current, bin) > 0 || !before || !after) return lastPlace([current, ...rest])
  const between = Math.floor((before.sequence + after.sequence) / 2)
  return between > before.sequence ? between : lastPlace([current, ...rest])
}
