/** Millimetres: along the carton's length, its width, and upright. */
export interface Size {
  readonly length: number
  readonly width: number
  readonly height: number
}

export interface Unit extends Size {
  /** Its height stays upright. */
  readonly thisSideUp: boolean
  /** Nothing lies on top of it. */
  readonly doNotStack: boolean
}

export interface Placed extends Size {
  /** Of its lower left front corner, from the carton's. */
  readonly x: number
  readonly y: number
  readonly z: number
}

/**
 * Places units into a box, largest first, each into the lowest free space that takes it in an allowed rotation (guillotine
 * split of free spaces). Returns where each lies, in the order given, or null. A heuristic: a box it refuses may be packable by
 * a patient person, a box it takes is.
 */
export function fit(units: readonly Unit[], box: Size): readonly Placed[] | null {
  if (volumeOf(units) > box.length * box.width * box.height) return null
  const order = units
    .map((unit, index) => ({ unit, index }))
    .sort((a, b) => volume(b.unit) - volume(a.unit) || b.unit.height - a.unit.height)
  const placed: Placed[] = []
  let spaces: readonly Placed[] = [{ x: 0, y: 0, z: 0, ...box }]
  for (const { unit, index } of order) {
    const found = place(unit, spaces)
    if (!found) return null
    placed[index] = found.at
    spaces = [...spaces.filter((space) => space !== found.space), ...rest(found.space, found.at, unit.doNotStack)].sort(lowestFirst)
  }
  return placed
}

export function volume({ length, width, height }: Size): number {
  return length * width * height
}

export function volumeOf(units: readonly Size[]): number {
  return units.reduce((sum, unit) => sum + volume(unit), 0)
}

function place(unit: Unit, spaces: readonly Placed[]): { readonly at: Placed; readonly space: Placed } | null {
  for (const space of spaces) {
    const turned = rotations(unit).find((size) => size.length <= space.length && size.width <= space.width && size.height <= space.height)
    if (turned) return { space, at: { x: space.x, y: space.y, z: space.z, ...turned } }
  }
  return null
}

/** Flat ones first: they leave the most usable space above. */
function rotations({ length, width, height, thisSideUp }: Unit): readonly Size[] {
  const upright = [
    { length, width, height },
    { length: width, width: length, height },
  ]
  if (thisSideUp) return upright
  const all = [
    ...upright,
    { length, width: height, height: width },
    { length: height, width: length, height: width },
    { length: width, width: height, height: length },
    { length: height, width, height: length },
  ]
  return all.sort((a, b) => a.height - b.height)
}

/** What is left of a space beside, behind and above what was put into its corner. */
function rest(space: Placed, at: Placed, nothingOnTop: boolean): readonly Placed[] {
  const beside = { ...space, x: space.x + at.length, length: space.length - at.length }
  const behind = { ...space, y: space.y + at.width, length: at.length, width: space.width - at.width }
  const above = { ...space, z: space.z + at.height, length: at.length, width: at.width, height: space.height - at.height }
  return (nothingOnTop ? [beside, behind] : [beside, behind, above]).filter((left) => left.length > 0 && left.width > 0 && left.height > 0)
}

function lowestFirst(a: Placed, b: Placed): number {
  return a.z - b.z || a.y - b.y || a.x - b.x
}
