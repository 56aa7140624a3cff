import { type Block, type Stop, wayBetween } from './route.ts'
import { lastPlace } from './walk.ts'

type Walked = Stop & { readonly sequence: number }

/**
 * Where a stop joins a walk that goes on from its first stop: where the way becomes the least longer, home from the last one
 * counted. At the end where no number is free between the neighbours.
 */
export function placeInRoute(walk: readonly Walked[], stop: Stop, block: Block): number {
  const depot = { aisle: 0, depth: 0 }
  const detours = walk.map((before, index) => {
    const after = walk[index + 1] ?? depot
    return wayBetween(before, stop, block) + wayBetween(stop, after, block) - wayBetween(before, after, block)
  })
  const least = detours.indexOf(Math.min(...detours))
  const before = walk[least]
  const after = walk[least + 1]
  if (!before || !after) return lastPlace(walk)
  const between = Math.floor((before.sequence + after.sequence) / 2)
  return between > before.sequence ? between : lastPlace(walk)
}
