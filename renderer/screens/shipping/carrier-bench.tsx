import { useState } from 'react'
import { useLocation } from 'wouter'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import type { CarrierStage } from '../../../domain/shipping/contract.ts'
import { useScans } from '../../scanning/handlers.ts'
import { ownThing } from '../../scanning/own-kind.ts'
import { useText } from '../../text/text.ts'
import { BenchLayout } from '../../ui/bench/bench-layout.tsx'
import { MakeReturnDialog } from '../../ui/returns/make-return-dialog.tsx'
import { useMakeReturn } from '../../ui/returns/use-make-return.ts'
import { evidenceAct } from '../../ui/evidence-act.ts'
import { ClockFact } from './clock-fact.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { LastParcel } from './last-parcel.tsx'
import { ParcelList } from './parcel-list.tsx'
import classes from './carrier-bench.module.css'
import { scanOutView } from './scan-out-view.ts'
import { shipActions } from './ship-keys.ts'
import { shipAsk } from './ship-said.ts'
import { TrackingDialog } from './tracking-dialog.tsx'
import { useShipActs } from './use-ship-acts.ts'

/** Rows that fit in each list at 1280 x 800, with the window's own messages above it. */
const room = 7

export function CarrierBench({ stage }: { readonly stage: CarrierStage }) {
  const t = useText()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState<'tracking' | 'close' | null>(null)
  const acts = useShipActs(stage.carrier, stage.name)
  const makeReturn = useMakeReturn()
  const view = scanOutView(stage, acts.lastParcelId, room)
  useScans((code) => (ownThing(code)?.of === 'staff' ? Promise.resolve(null) : acts.scan(code, view.last?.id ?? null)))
  return (
    <BenchLayout
      title={t('shipping.bench.title', { carrier: stage.name })}
      progress={{ done: view.out, total: view.all, label: t('shipping.bench.progress', { out: view.out, all: view.all }) }}
      answer={acts.answer}
      ask={shipAsk(t, view)}
      actions={[
        ...shipActions(t, view, acts, {
          askTracking: () => setAsking('tracking'),
          askClose: () => setAsking('close'),
          makeReturn: (parcelId) => void makeReturn.begin(ownCode('parcel', parcelId)),
        }),
        evidenceAct(t, navigate, view.last?.id ?? null),
      ]}
      leave={{ name: 'shipping.leave', label: t('shipping.keys.leave'), perform: () => navigate('/ship') }}
    >
      <div className={classes.bench}>
        <div className={classes.main}>
          <LastParcel parcel={view.last} />
          <ClockFact at={stage.cutOffAt} />
        </div>
        <ParcelList
          title={t('shipping.bench.remaining')}
          count={stage.staged.length}
          empty={t('shipping.bench.allOut')}
          more={view.remaining.more}
        >
          {view.remaining.shown}
        </ParcelList>
        <ParcelList
          title={t('shipping.bench.manifest')}
          count={view.out}
          empty={view.out === 0 ? t('shipping.bench.manifestEmpty') : ''}
          more={view.onManifest.more}
          isOut
        >
          {view.onManifest.shown}
        </ParcelList>
      </div>
      {makeReturn.found !== null && <MakeReturnDialog found={makeReturn.found} close={makeReturn.close} />}
      {asking === 'tracking' && view.last !== null && (
        <TrackingDialog parcel={view.last} setTracking={acts.setTracking} close={() => setAsking(null)} />
      )}
      {asking === 'close' && <CloseDialog stage={stage} view={view} closeManifest={acts.closeManifest} close={() => setAsking(null)} />}
    </BenchLayout>
  )
}
