import type { ParcelView } from '../../../domain/packing/contract.ts'
import { act } from '../../api/act.ts'
import type { Text } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import { notifyRefusal } from '../../ui/notice/notice.ts'
import { printReturnLabel } from '../../ui/print/print-return-label.ts'

/** A return label for what the box holds, to lie in it; printed again it is the same one. */
export function returnLabelAct(t: Text, parcel: ParcelView): readonly Action[] {
  if (parcel.stage === 'verify' || parcel.stage === 'done') return []
  const enclose = async () => {
    const made = await act('returns.create', { of: { kind: 'parcel', parcelId: parcel.id } })
    if (made.ok) await printReturnLabel(made.value.returnId)
    else notifyRefusal(made.refusal)
  }
  return [{ name: 'packing.return-label', label: t('returns.keys.enclose'), key: 'F8', perform: () => void enclose() }]
}
