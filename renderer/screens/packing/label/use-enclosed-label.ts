import { useEffect } from 'react'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useStation } from '../../../api/station.ts'
import { useView } from '../../../api/use-view.ts'
import { printEnclosedLabelOnce } from '../../../ui/print/print-return-label.ts'

/** Where the shop puts a return label into every parcel, it is printed once all is verified, while the box is still open. */
export function useEnclosedLabel({ id, stage }: ParcelView, isMine: boolean): void {
  const isWanted = useView('settings.get', {}).data?.shop?.encloseReturnLabel ?? false
  const hasPrinter = (useStation()?.printers.label ?? null) !== null
  const isDue = isWanted && hasPrinter && isMine && (stage === 'check' || stage === 'box')
  useEffect(() => {
    if (isDue) void printEnclosedLabelOnce(id)
  }, [isDue, id])
}
