import { useLocation } from 'wouter'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { HeldByOther } from '../../../ui/bench/held-by-other.tsx'

interface TakenParcelProps {
  readonly parcel: ParcelView
  readonly takeOver: () => Promise<ScanAnswer>
}

/** The parcel is in other hands, or in these hands at another bench. */
export function TakenParcel({ parcel, takeOver }: TakenParcelProps) {
  const t = useText()
  const [, navigate] = useLocation()
  const isOver = parcel.stage === 'done' || parcel.status === 'voided'
  const acts = [
    { name: 'packing.back', label: t('packing.taken.leave'), key: 'F8', perform: () => navigate('/pack/next') },
    ...(isOver ? [] : [{ name: 'packing.take-over', label: t('packing.taken.takeBack'), key: 'F9', perform: takeOver }]),
  ]
  useActions(acts)
  const packer = parcel.packer === '' ? t('packing.underWay.nobody') : parcel.packer
  const place = parcel.station
  return (
    <HeldByOther
      title={isOver ? t(`states.parcel.${parcel.status}`) : t('packing.taken.title', { packer })}
      body={isOver ? t('packing.taken.over', { packer }) : t('packing.taken.body', { station: place })}
      acts={acts}
    />
  )
}
