import { useRoute } from 'wouter'
import { ShipBench } from './ship-bench.tsx'
import { ShipDesk } from './ship-desk.tsx'

/** `/ship` all carriers, `/ship/out/CODE` the scan-out to one of them. */
export function ShipPlace() {
  const [, params] = useRoute('/ship/out/:carrier')
  return params?.carrier === undefined ? <ShipDesk /> : <ShipBench key={params.carrier} carrier={params.carrier} />
}
