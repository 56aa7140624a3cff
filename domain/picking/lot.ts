import { refuse } from '../refusal.ts'
import type { Meaning } from '../scanning/contract.ts'
import { faultOfLot, faultOfUnit, type LotFault } from '../stock/scanned-lot.ts'
import type { CurrentTask } from './step.ts'

/** What has to be known of lots to judge a scan; gathered only where the task or the code has to do with one. */
export interface LotFacts {
  /** 'YYYY-MM-DD' of the shop. */
  readonly today: string
  /** Lots of the item that lie in the bin of the task. */
  readonly lotsInBin: number
}

/** The lot that the task promises was stopped, or ran out, since. */
export function refuseStoppedLot(task: CurrentTask, facts: LotFacts | null): void {
  const fault = faultOfLot({ lot: task.lot, status: task.lotStatus, expiresOn: task.expiresOn }, facts?.today ?? '')
  if (fault) refuseLot(task, fault)
}

/** A unit of the right item, but of another lot, or one of which nobody knows the lot. */
export function refuseOtherLot(task: CurrentTask, unit: Extract<Meaning, { kind: 'item' }>, facts: LotFacts | null): void {
  if (!facts) return
  const held = { lotId: task.lotId, lot: task.lot, status: task.lotStatus, expiresOn: task.expiresOn }
  const fault = faultOfUnit(unit, [held], !task.lotTracked || facts.lotsInBin <= 1, facts.today)
  if (fault) refuseLot(task, fault)
}

function refuseLot({ sku }: CurrentTask, { kind, lot, expected, expiresOn }: LotFault): never {
  return refuse(`pick.lot_${kind}`, { scanned: lot, item: sku, expected, expiresOn })
}
