import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { holder } from '../../../../domain/people/holder.ts'
import { useStation } from '../../../api/station.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { BenchLayout } from '../../../ui/bench/bench-layout.tsx'
import { quantityActions, quantityAsk } from '../../../ui/bench/use-quantity-said.ts'
import { useAnswering } from '../checks/use-answering.ts'
import { evidenceAct } from '../../../ui/evidence-act.ts'
import { unitsOf } from '../box/fit-lines.ts'
import { isTheApps } from './next-bench.tsx'
import { laterAct, packActions } from '../pack-keys.ts'
import { packAsk } from '../pack-said.ts'
import { ParcelAside } from './parcel-aside.tsx'
import classes from './parcel-bench.module.css'
import { ParcelStep } from './parcel-step.tsx'
import { returnLabelAct } from '../label/return-label-act.ts'
import { StageStrip } from './stage-strip.tsx'
import { TakenParcel } from './taken-parcel.tsx'
import type { PackActs } from './use-pack-acts.ts'
import { useUnfit } from '../box/unfit.tsx'
import { useBox } from '../box/use-box.ts'
import { useQuickClose } from '../box/use-quick-close.ts'
import { useEnclosedLabel } from '../label/use-enclosed-label.ts'
import { usePaper } from '../label/use-paper.ts'

interface ParcelBenchProps {
  readonly parcel: ParcelView
  readonly acts: PackActs
}

/** One parcel fills the screen until its label is on its box. */
export function ParcelBench({ parcel, acts }: ParcelBenchProps) {
  const t = useText()
  const [, navigate] = useLocation()
  const here = useStation()
  const mine = here !== null && parcel.packerId === here.staffId && parcel.station === here.name
  const label = usePaper('label', parcel.id)
  const slip = usePaper('slip', parcel.id)
  const [hasClosed, setClosed] = useState(false)
  const box = useBox(parcel, async (input) => {
    const said = await acts.close(input)
    if (said.tone === 'stop') return said
    setClosed(true)
    label.print(true)
    slip.print(true)
    return said
  })
  useQuickClose(parcel, acts, box)
  useEnclosedLabel(parcel, mine)
  useScans((code) => (isTheApps(code) || !mine ? Promise.resolve(null) : acts.scan(code)))
  const answering = useAnswering(parcel, mine, acts)
  const countsItems = mine && parcel.stage === 'verify'
  // SKIP passes over a check that need not be; anywhere else it puts the parcel aside.
  const skipsCheck = answering.check?.required === false
  useActions([
    ...(countsItems ? quantityActions((quantity) => t('bench.quantity', { quantity }), acts.quantity.say) : []),
    ...(mine && !skipsCheck ? [laterAct(t, navigate)] : []),
  ])
  const unfit = useUnfit(parcel, acts, box)
  const units = unitsOf(parcel.lines)
  const seen = parcel.stage === 'done' ? [evidenceAct(t, navigate, parcel.id)] : []
  return (
    <BenchLayout
      title={
        parcel.box > 1 || parcel.follow > 0
          ? t('packing.bench.orderBox', { number: parcel.orderNumber, box: parcel.box })
          : t('packing.bench.order', { number: parcel.orderNumber })
      }
      progress={{ done: units.verified, total: units.expected, label: t('packing.bench.verified', { ...units }) }}
      answer={acts.answer}
      ask={
        mine
          ? (quantityAsk(t, acts.quantity) ?? packAsk(t, parcel, box.ask, answering.camera.state))
          : t(parcel.stage === 'done' ? 'packing.ask.done' : 'packing.taken.ask')
      }
      actions={
        mine
          ? [...packActions(t, parcel, acts, { box, answering, label, slip }), ...unfit.actions, ...returnLabelAct(t, parcel), ...seen]
          : []
      }
      leave={{ name: 'packing.leave', label: t('packing.keys.leave'), perform: () => navigate('/pack') }}
    >
      {mine ? (
        <div className={classes.parcel}>
          <div className={classes.work}>
            <StageStrip stage={parcel.stage} isVerified={units.verified === units.expected} />
            <ParcelStep parcel={parcel} acts={acts} box={box} answering={answering} label={label} slip={slip} hasClosed={hasClosed} />
          </div>
          <ParcelAside parcel={parcel} />
        </div>
      ) : (
        <TakenParcel
          parcel={parcel}
          takeOver={() => acts.open(parcel.code, { takeOver: true, from: holder(parcel.packer, parcel.station) })}
        />
      )}
      {mine && unfit.dialog}
    </BenchLayout>
  )
}
