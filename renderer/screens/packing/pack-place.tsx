import { useRoute } from 'wouter'
import { PackBench } from './pack-bench.tsx'
import { PackDesk } from './pack-desk.tsx'

/** `/pack` the list, `/pack/next` the bench that waits for a tote, `/pack/12` the bench with a parcel, `/pack/open/CODE` opens one. */
export function PackPlace() {
  const [isDesk] = useRoute('/pack')
  const [, parcel] = useRoute('/pack/:parcelId')
  const [, opening] = useRoute('/pack/open/:code')
  const parcelId = Number(parcel?.parcelId)
  if (isDesk) return <PackDesk />
  return <PackBench parcelId={Number.isSafeInteger(parcelId) && parcelId > 0 ? parcelId : null} opening={opening?.code ?? null} />
}
