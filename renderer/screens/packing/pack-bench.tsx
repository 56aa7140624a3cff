import { useEffect, useRef } from 'react'
import { useView } from '../../api/use-view.ts'
import { ErrorState } from '../../ui/state/error-state.tsx'
import { NextBench } from './next-bench.tsx'
import { ParcelBench } from './parcel-bench.tsx'
import { usePackActs } from './use-pack-acts.ts'

interface PackBenchProps {
  readonly parcelId: number | null
  /** A code that was scanned elsewhere and is opened here. */
  readonly opening: string | null
}

/** The packing bench: one parcel after the other, without leaving it. */
export function PackBench({ parcelId, opening }: PackBenchProps) {
  const view = useView('packing.view', { parcelId: parcelId ?? 0 }, { enabled: parcelId !== null })
  const acts = usePackActs(parcelId, view.data)
  const open = useRef(acts.open)
  useEffect(() => {
    if (opening !== null) void open.current(opening)
  }, [opening])

  if (parcelId === null) return <NextBench acts={acts} />
  if (view.data === undefined && view.error !== null) return <ErrorState error={view.error} retry={() => void view.refetch()} />
  if (view.data === undefined) return <NextBench acts={acts} isOpening />
  return <ParcelBench key={parcelId} parcel={view.data} acts={acts} />
}
