import type { UseQueryResult } from '@tanstack/react-query'
import type { ParcelView } from '../../../domain/packing/contract.ts'
import type { CallRefused } from '../../api/call-refused.ts'
import { ErrorState } from '../../ui/state/error-state.tsx'
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
  if (parcelId === null) return <NextBench acts={acts} />
  if (view.data === undefined && view.error !== null) return <ErrorState error={view.error} retry={() => void view.refetch()} />
  if (view.data === undefined) return <NextBench acts={acts} isOpening />
  return <ParcelBench key={parcelId} parcel={view.data} acts={acts} />
}
