/** Units that lie picked for a line, of one lot. */
export interface PickedOfLot {
  readonly taskId: number
  readonly lineId: number
  readonly itemId: number
  readonly lotId: number
  readonly units: number
}

/** How many units of each lot were scanned. Scans that named none, because none had to be told apart, are not in it. */
export type ScannedByLot = ReadonlyMap<number | null, number>

/**
 * Which of the picked units lie in the box that was scanned: of each task so many. First those of the scanned lots, then, for
 * what named no lot, in the order in which they were picked. `wanted`: units of each group, of lines or of items.
 */
export function unitsScanned(
  tasks: readonly PickedOfLot[],
  groupOf: (task: PickedOfLot) => number,
  wanted: ReadonlyMap<number, number>,
  scanned: ScannedByLot,
): ReadonlyMap<number, number> {
  const left = new Map(wanted)
  const lots = new Map(scanned)
  const found = new Map<number, number>()
  const take = (task: PickedOfLot, most: number) => {
    const before = found.get(task.taskId) ?? 0
    const group = groupOf(task)
    const units = Math.max(0, Math.min(task.units - before, left.get(group) ?? 0, most))
    if (units === 0) return
    found.set(task.taskId, before + units)
    left.set(group, (left.get(group) ?? 0) - units)
    lots.set(task.lotId, (lots.get(task.lotId) ?? 0) - units)
  }
  for (const task of tasks) take(task, lots.get(task.lotId) ?? 0)
  for (const task of tasks) take(task, task.units)
  return found
}

/** The same units, line by line: a unit counts for the line that its lot was picked for. */
export function scannedByLine(
  tasks: readonly PickedOfLot[],
  lines: readonly { readonly itemId: number; readonly verified: number }[],
  scanned: ScannedByLot,
): ReadonlyMap<number, number> {
  const byItem = new Map<number, number>()
  for (const { itemId, verified } of lines) byItem.set(itemId, (byItem.get(itemId) ?? 0) + verified)
  const byTask = unitsScanned(tasks, ({ itemId }) => itemId, byItem, scanned)
  const byLine = new Map<number, number>()
  for (const { taskId, lineId } of tasks) byLine.set(lineId, (byLine.get(lineId) ?? 0) + (byTask.get(taskId) ?? 0))
  return byLine
}
