import { Button } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import type { CarrierStage } from '../../../domain/shipping/contract.ts'
import { ask } from '../../api/ask.ts'
import { useView } from '../../api/use-view.ts'
import { useScans } from '../../scanning/handlers.ts'
import { useText } from '../../text/text.ts'
import { showInBand } from '../../ui/bench/stray-answer.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { ViewState } from '../../ui/state/view-state.tsx'
import { CarrierCard } from './carrier-card.tsx'
import { ExportForm } from './export-form.tsx'
import { Manifests } from './manifests.tsx'
import classes from './ship-desk.module.css'

/** What waits for which carrier, what went out, and the files that say so. A scanned parcel opens the scan-out of its carrier. */
export function ShipDesk() {
  const t = useText()
  const [, navigate] = useLocation()
  const view = useView('shipping.staged', {})
  useScans(async (code) => {
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind !== 'parcel') return null
    const { carriers } = await ask('shipping.staged', {})
    const stage = carriers.find(({ staged }) => staged.some(({ id }) => id === meaning.parcelId))
    if (stage === undefined) return null
    navigate(`/ship/out/${encodeURIComponent(stage.carrier)}`)
    // Not out yet: only at the door of the chosen carrier a parcel for another one is noticed.
    const said = { tone: 'ok', text: t('shipping.goesWith', { number: meaning.orderNumber, carrier: stage.name }) } as const
    showInBand(said)
    return said
  })
  return (
    <>
      <PlaceHeader title={t('shipping.title')} />
      <div className={classes.desk}>
        <div className={classes.carriers}>
          <ViewState view={view} shape="board">
            {({ carriers }) => <Carriers carriers={carriers} />}
          </ViewState>
        </div>
        <aside className={classes.aside}>
          <Manifests />
          <ExportForm />
        </aside>
      </div>
    </>
  )
}

function Carriers({ carriers }: { readonly carriers: readonly CarrierStage[] }) {
  const t = useText()
  const [, navigate] = useLocation()
  // Carriers with work stand first, those whose van leaves soonest before the others.
  const busy = carriers
    .filter(({ staged, manifest }) => staged.length > 0 || manifest !== null)
    .toSorted((one, other) => (one.cutOffAt ?? Infinity) - (other.cutOffAt ?? Infinity))
  if (busy.length === 0) {
    return (
      <EmptyState
        icon={IconPackageExport}
        title={t('shipping.empty.title')}
        act={<Button onClick={() => navigate('/pack')}>{t('shipping.empty.act')}</Button>}
      >
        {t('shipping.empty.body')}
      </EmptyState>
    )
  }
  const idle = carriers.filter((carrier) => !busy.includes(carrier))
  return (
    <>
      <ul className={classes.cards}>
        {busy.map((stage, index) => (
          <CarrierCard key={stage.carrier} stage={stage} digit={index} isMain={index === 0} />
        ))}
      </ul>
      {idle.length > 0 && (
        <p className={classes.idle} translate="no">
          {t('shipping.carrier.idle', { carriers: idle.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  )
}
