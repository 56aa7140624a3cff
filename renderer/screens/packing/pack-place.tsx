import { useEffect, useRef } from 'react'
import { useRoute } from 'wouter'
import { useView } from '../../api/use-view.ts'
import { useScansWait } from '../../scanning/handlers.ts'
import { PackBench } from './bench/pack-bench.tsx'
import { PackDesk } from './desk/pack-desk.tsx'
import { usePackActs } from './bench/use-pack-acts.ts'

/** `/pack` the list, `/pack/next` the bench that waits for a tote, `/pack/12` the bench with a parcel, `/pack/open/CODE` opens one. */
export function PackPlace() {
  const [isDesk] = useRoute('/pack')
  const [, route] = useRoute('/pack/:parcelId')
  const [, opening] = useRoute('/pack/open/:code')
  const id = Number(route?.parcelId)
  const parcelId = Number.isSafeInteger(id) && id > 0 ? id : null
  const view = useView('packing.view', { parcelId: parcelId ?? 0 }, { enabled: parcelId !== null })
  useScansWait(view.isLoading)
  const acts = usePackActs(parcelId, view.data)

  const open = useRef(acts.open)
  const code = opening?.code
  useEffect(() => {
    if (code !== undefined) void open.current(code)
  }, [code])
  return isDesk ? <PackDesk acts={acts} /> : <PackBench parcelId={parcelId} view={view} acts={acts} />
}
