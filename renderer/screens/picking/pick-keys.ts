import type { BatchView } from '../../../domain/picking/contract.ts'
import type { Text } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import type { PickActs } from './bench/use-pick-acts.ts'

interface PickDoors {
  readonly askShort: () => void
  readonly askGiveBack: () => void
  readonly toBench: () => void
  readonly nextBatch: () => void
  /** While a unit waits for its lot to be said. */
  readonly askLot?: () => void
}

/** What can be done at this step, in the order of its keys. What cannot be done now stays in its place, greyed out. */
export function pickActions(t: Text, batch: BatchView, acts: Pick<PickActs, 'skip' | 'undo'>, doors: PickDoors): readonly Action[] {
  const { kind } = batch.step
  const undo: Action = {
    name: 'picking.undo',
    label: t('picking.keys.undo'),
    key: 'F4',
    command: 'UNDO',
    enabled: batch.undo !== null,
    perform: acts.undo,
  }
  if (kind === 'done') {
    return [
      undo,
      { name: 'picking.next', label: t('picking.keys.next'), key: 'F8', perform: doors.nextBatch },
      { name: 'picking.pack', label: t('picking.keys.pack'), key: 'F9', command: 'DONE', tone: 'main', perform: doors.toBench },
    ]
  }
  const atStop = kind === 'bin' || kind === 'item'
  return [
    { name: 'picking.short', label: t('picking.keys.short'), key: 'F2', command: 'SHORT', enabled: atStop, perform: doors.askShort },
    { name: 'picking.skip', label: t('picking.keys.skip'), key: 'F3', command: 'SKIP', perform: acts.skip },
    undo,
    ...(doors.askLot === undefined
      ? []
      : [{ name: 'picking.which-lot', label: t('bench.lot.key'), key: 'F7', tone: 'main' as const, perform: doors.askLot }]),
    { name: 'picking.give-back', label: t('picking.keys.giveBack'), key: 'F10', perform: doors.askGiveBack },
  ]
}

export function isMine(
  batch: Pick<BatchView, 'pickerId' | 'station'>,
  here: { readonly staffId: number | null; readonly name: string } | null,
): boolean {
  return here !== null && batch.pickerId === here.staffId && batch.station === here.name
}
