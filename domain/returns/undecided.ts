export interface UnitsAct {
  readonly kind: 'receive' | 'restock' | 'scrap' | 'supplier' | 'finish'
  readonly lineId: number | null
  readonly lotId: number | null
  readonly units: number
}

export interface UndecidedUnits {
  readonly lineId: number
  readonly lotId: number
  readonly units: number
}

/** What was received and not decided on yet, the last received first. `acts` in the order in which they were done. */
export function undecidedUnits(acts: readonly UnitsAct[]): readonly UndecidedUnits[] {
  const held = new Map<string, UndecidedUnits>()
  for (const { kind, lineId, lotId, units } of acts) {
    if (lineId === null || lotId === null) continue
    const key = `${lineId}/${lotId}`
    const before = held.get(key)?.units ?? 0
    if (kind === 'receive') held.delete(key)
    held.set(key, { lineId, lotId, units: kind === 'receive' ? before + units : before - units })
  }
  return [...held.values()].filter(({ units }) => units > 0).reverse()
}
