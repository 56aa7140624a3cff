export interface CancelledLine {
  readonly id: number
  readonly ordered: number
  readonly cancelled: number
  /** Cancelled units that still lie in a tote or box. */
  readonly putBack: number
}

/** A customer took the item of one line instead of that of another. */
export interface StandIn {
  readonly lineId: number
  readonly newLineId: number
}

/**
 * How many cancelled units of each line can come back: of a line and what stands in for it no more than were ordered once.
 * A substitute that was cancelled itself makes room for the first item again, and the other way round.
 */
export function reinstatableUnits(lines: readonly CancelledLine[], standIns: readonly StandIn[]): ReadonlyMap<number, number> {
  const gone = (id: number) => {
    const line = lines.find((one) => one.id === id)
    return line ? line.cancelled + line.putBack : 0
  }
  const wanted = (id: number) => (lines.find((one) => one.id === id)?.ordered ?? 0) - gone(id)
  const room = (id: number) =>
    standIns.filter(({ lineId }) => lineId === id).reduce((units, { newLineId }) => units - wanted(newLineId), gone(id))
  return new Map(
    lines.map(({ id }) => {
      const first = standIns.find(({ newLineId }) => newLineId === id)
      return [id, Math.max(0, first ? Math.min(room(id), room(first.lineId)) : room(id))]
    }),
  )
}
