import type { ReplenishmentView } from '../../../../domain/stock/replenish/contract.ts'
import type { Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import type { ReplenishActs } from './use-replenish-acts.ts'

interface ReplenishDoors {
  readonly askShort: () => void
  readonly askLot: () => void
  readonly giveBack: () => void
  readonly next: () => void
}

/** What can be done at this step, in the order of its keys. What cannot be done now stays in its place, greyed out. */
export function replenishActions(t: Text, view: ReplenishmentView, acts: ReplenishActs, doors: ReplenishDoors): readonly Action[] {
  const undo: Action = {
    name: 'replenish.undo',
    label: t('replenish.keys.undo'),
    key: 'F4',
    command: 'UNDO',
    enabled: view.canUndo,
    perform: acts.undo,
  }
  if (view.step === 'over') {
    const next: Action = {
      name: 'replenish.next',
      label: t('replenish.keys.next'),
      key: 'F9',
      command: 'DONE',
      tone: 'main',
      enabled: view.next !== null,
      perform: doors.next,
    }
    return [undo, next]
  }
  return [
    {
      name: 'replenish.short',
      label: t('replenish.keys.short'),
      key: 'F2',
      command: 'SHORT',
      enabled: view.source !== null,
      perform: doors.askShort,
    },
    undo,
    ...(acts.lotAsked === null
      ? []
      : [{ name: 'replenish.lot', label: t('replenish.keys.lot'), key: 'F7', tone: 'main' as const, perform: doors.askLot }]),
    { name: 'replenish.giveBack', label: t('replenish.keys.giveBack'), key: 'F10', enabled: view.inHand === 0, perform: doors.giveBack },
  ]
}
