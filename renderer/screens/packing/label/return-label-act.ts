import type { ParcelView } from '../../../../domain/packing/contract.ts'
import type { Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { printEnclosedLabel } from '../../../ui/print/print-return-label.ts'

/** A return label for what the box holds, to lie in it; printed again it is the same one. */
export function returnLabelAct(t: Text, parcel: ParcelView): readonly Action[] {
  if (parcel.stage === 'verify' || parcel.stage === 'done') return []
  return [{ name: 'packing.return-label', label: t('returns.keys.enclose'), key: 'F8', perform: () => void printEnclosedLabel(parcel.id) }]
}
