import { useEffect } from 'react'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { useText } from '../../../text/text.ts'
import type { Box } from './use-box.ts'
import type { PackActs } from '../bench/use-pack-acts.ts'

/**
 * A parcel that its only unit opened closes by itself once all checks are ticked and carton, carrier and weight are known: its
 * label is the next scan. Whatever is taken back is done by hand from there.
 */
export function useQuickClose(parcel: ParcelView, { quickParcelId, endQuick }: PackActs, { isCertain, close }: Box): void {
  const t = useText()
  const isDue = quickParcelId === parcel.id && parcel.stage === 'box' && isCertain
  useEffect(() => {
    if (!isDue) return
    endQuick()
    performAloud({ name: 'packing.close', label: t('packing.box.act'), perform: close })
  }, [isDue, endQuick, close, t])
}
