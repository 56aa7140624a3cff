import type { UseQueryResult } from '@tanstack/react-query'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import type { CallRefused } from '../../../api/call-refused.ts'
import { useText } from '../../../text/text.ts'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { NextBench } from './next-bench.tsx'
import { ParcelBench } from './parcel-bench.tsx'
import type { PackActs } from './use-pack-acts.ts'

interface PackBenchProps {
  readonly parcelId: number | null
  readonly view: UseQueryResult<ParcelView, CallRefused>
  readonly acts: PackActs
}

/** The packing bench: one parcel after the other, without leaving it. */
export function PackBench({ parcelId, view, acts }: PackBenchProps) {
  const t = useText()
  if (parcelId === null) return <NextBench acts={acts} />
  if (view.data === undefined && view.error === null) return <NextBench acts={acts} isOpening />
  return (
    <ViewState view={view} title={t('packing.title')}>
      {(parcel) => <ParcelBench key={parcelId} parcel={parcel} acts={acts} />}
    </ViewState>
  )
}
