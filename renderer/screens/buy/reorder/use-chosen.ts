import { useState } from 'react'
import type { ReorderAlert, Source } from '../../../../domain/reorder/contract.ts'

export interface Chosen {
  readonly has: (alert: ReorderAlert) => boolean
  /** From whom it would be bought: as chosen, else the first. */
  readonly sourceOf: (alert: ReorderAlert) => Source | null
  readonly toggle: (alert: ReorderAlert) => void
  readonly all: (alerts: readonly ReorderAlert[]) => void
  readonly clear: () => void
  readonly buyFrom: (alert: ReorderAlert, supplierId: number) => void
}

export const canBeBought = ({ source }: ReorderAlert) => source !== null && source.quantity > 0

/** The rows that will be drafted, and from whom each. What leaves the board leaves the choice. */
export function useChosen(): Chosen {
  const [items, setItems] = useState<ReadonlySet<number>>(new Set())
  const [suppliers, setSuppliers] = useState<ReadonlyMap<number, number>>(new Map())
  return {
    has: ({ itemId }) => items.has(itemId),
    sourceOf: ({ itemId, source, other }) => (other !== null && suppliers.get(itemId) === other.supplierId ? other : source),
    toggle: (alert) => {
      if (!canBeBought(alert)) return
      const next = new Set(items)
      if (!next.delete(alert.itemId)) next.add(alert.itemId)
      setItems(next)
    },
    all: (alerts) => setItems(new Set(alerts.filter(canBeBought).map(({ itemId }) => itemId))),
    clear: () => setItems(new Set()),
    buyFrom: ({ itemId }, supplierId) => setSuppliers(new Map(suppliers).set(itemId, supplierId)),
  }
}
