import type { Text } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import type { ScanOutView } from './scan-out-view.ts'
import type { ShipActs } from './use-ship-acts.ts'

interface ShipDoors {
  readonly askTracking: () => void
  readonly askClose: () => void
  readonly makeReturn: (parcelId: number) => void
}

/** What can be done while parcels go out, in the order of its keys. */
export function shipActions(t: Text, { out, last }: ScanOutView, acts: Pick<ShipActs, 'undo'>, doors: ShipDoors): readonly Action[] {
  return [
    {
      name: 'shipping.undo',
      label: t('shipping.keys.undo'),
      key: 'F4',
      command: 'UNDO',
      enabled: last !== null,
      perform: () => (last === null ? undefined : acts.undo(last.id)),
    },
    { name: 'shipping.track', label: t('shipping.keys.track'), key: 'F5', enabled: last !== null, perform: doors.askTracking },
    {
      name: 'shipping.return',
      label: t('returns.keys.make'),
      key: 'F8',
      enabled: last !== null,
      perform: () => (last === null ? undefined : doors.makeReturn(last.id)),
    },
    {
      name: 'shipping.close',
      label: t('shipping.close.act', { count: out }),
      key: 'F9',
      command: 'DONE',
      tone: 'main',
      enabled: out > 0,
      perform: doors.askClose,
    },
  ]
}
