import { IconTruckOff } from '@tabler/icons-react'
import { useView } from '../../api/use-view.ts'
import { useScansWaitFor } from '../../scanning/handlers.ts'
import { useText } from '../../text/text.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { ViewState } from '../../ui/state/view-state.tsx'
import { CarrierBench } from './carrier-bench.tsx'

/** Parcels go out to one carrier, one scan each. */
export function ShipBench({ carrier }: { readonly carrier: string }) {
  const t = useText()
  const view = useView('shipping.staged', {})
  useScansWaitFor(view)
  return (
    <ViewState view={view} shape="bench" title={t('shipping.title')}>
      {({ carriers }) => {
        const stage = carriers.find((one) => one.carrier === carrier)
        return stage === undefined ? (
          <EmptyState icon={IconTruckOff} title={t('shipping.bench.noCarrier', { carrier })} />
        ) : (
          <CarrierBench stage={stage} />
        )
      }}
    </ViewState>
  )
}
