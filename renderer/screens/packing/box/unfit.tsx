import { type ReactNode, useState } from 'react'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { LotDialog } from '../../../ui/bench/lot-dialog.tsx'
import { OverruleDialog } from './overrule-dialog.tsx'
import { TakeOutDialog } from '../verify/take-out-dialog.tsx'
import type { Box } from './use-box.ts'
import type { PackActs } from '../bench/use-pack-acts.ts'

type Asking = 'lot' | 'line' | 'owner'

/** What to do about units that must not go, a unit whose lot nobody knows, and a weight that does not fit. */
export function useUnfit(
  parcel: ParcelView,
  acts: PackActs,
  box: Pick<Box, 'close'>,
): { readonly actions: readonly Action[]; readonly dialog: ReactNode } {
  const t = useText()
  const [asking, setAsking] = useState<Asking | null>(null)
  const isOpen = parcel.status === 'open'
  const [only, second] = parcel.lines
  const takeOut: Action = {
    name: 'packing.take-out',
    label: parcel.stoppedLot === null ? t('packing.keys.takeOut') : t('packing.keys.takeOutLot', { lot: parcel.stoppedLot.lot }),
    key: 'F10',
    command: 'DAMAGED',
    ...(parcel.stoppedLot === null ? {} : { tone: 'main' as const }),
    enabled: isOpen || parcel.stoppedLot !== null,
    perform: () => {
      if (parcel.stoppedLot !== null || acts.isExpired) return acts.takeOut({ reason: 'lot' })
      if (acts.lastSku !== null) return acts.takeOut({ reason: 'damaged' })
      if (only !== undefined && second === undefined) return acts.takeOut({ reason: 'damaged', lineId: only.lineId })
      setAsking('line')
      return undefined
    },
  }
  const whichLot: Action = {
    name: 'packing.which-lot',
    label: t('bench.lot.key'),
    key: 'F2',
    tone: 'main',
    perform: () => setAsking('lot'),
  }
  const overrule: Action = { name: 'packing.overrule', label: t('packing.keys.overrule'), key: 'F6', perform: () => setAsking('owner') }
  const close = () => setAsking(null)
  return {
    actions: [
      ...(acts.lotAsked !== null && parcel.stage === 'verify' ? [whichLot] : []),
      ...(acts.isMisfit && parcel.stage === 'box' ? [overrule] : []),
      ...(isOpen || parcel.stoppedLot !== null ? [takeOut] : []),
    ],
    dialog: (
      <>
        {asking === 'lot' && acts.lotAsked !== null && <LotDialog asked={acts.lotAsked} scan={acts.scan} close={close} />}
        {asking === 'line' && <TakeOutDialog lines={parcel.lines} takeOut={acts.takeOut} close={close} />}
        {asking === 'owner' && <OverruleDialog box={box} close={close} />}
      </>
    ),
  }
}
