import { useState } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../../../api/use-view.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { ownThing } from '../../../scanning/own-kind.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { BenchLayout } from '../../../ui/bench/bench-layout.tsx'
import { LotDialog } from '../../../ui/bench/lot-dialog.tsx'
import { AfterAMoment } from '../../../ui/state/after-a-moment.tsx'
import { LoadingShape } from '../../../ui/state/loading-shape.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import classes from './next-bench.module.css'
import { byUnit, OpenForm } from './open-form.tsx'
import { paperAct } from '../pack-keys.ts'
import type { PackActs } from './use-pack-acts.ts'
import { usePaper } from '../label/use-paper.ts'
import { WaitingAside } from '../desk/waiting-aside.tsx'

interface NextBenchProps {
  readonly acts: PackActs
  /** A parcel was opened and is on its way. */
  readonly isOpening?: boolean
}

/** The bench between two parcels: the next scan opens one. */
export function NextBench({ acts, isOpening = false }: NextBenchProps) {
  const t = useText()
  const [, navigate] = useLocation()
  const view = useView('packing.waiting', {})
  useScans((code) => (isTheApps(code) ? Promise.resolve(null) : acts.scan(code)))
  const { blocked } = acts
  const label = usePaper('label', acts.lastParcelId ?? 0)
  const wayOn: readonly Action[] =
    blocked === null
      ? []
      : [
          {
            name: 'packing.way-on',
            label: blocked.by === 'holder' ? t('packing.keys.takeOver') : t('packing.keys.partly'),
            key: 'F8',
            tone: 'main',
            perform: () => acts.open(blocked.code, blocked.by === 'holder' ? { takeOver: true, from: blocked.holder } : { partly: true }),
          },
        ]
  const [isAsking, setAsking] = useState(false)
  const whichLot: readonly Action[] =
    acts.lotAsked === null
      ? []
      : [{ name: 'packing.which-lot', label: t('bench.lot.key'), key: 'F2', tone: 'main', perform: () => setAsking(true) }]
  const orders = view.data?.orders ?? []
  const units = byUnit(view.data)
  return (
    <BenchLayout
      title={t('packing.title')}
      progress={{ done: 0, total: 0, label: view.data === undefined ? '' : t('packing.bench.waiting', { count: orders.length }) }}
      answer={acts.answer}
      ask={isOpening ? t('packing.bench.loading') : t(units === 'none' ? 'packing.ask.next' : 'packing.ask.nextCart')}
      actions={[
        ...wayOn,
        ...whichLot,
        {
          name: 'packing.undo',
          label: t('packing.keys.undo'),
          key: 'F4',
          command: 'UNDO',
          enabled: acts.lastParcelId !== null,
          perform: acts.undo,
        },
        {
          name: 'packing.label',
          label: t('packing.keys.lastLabel'),
          key: 'F6',
          command: 'REPRINT',
          enabled: acts.lastParcelId !== null,
          perform: paperAct(label),
        },
      ]}
      leave={{ name: 'packing.leave', label: t('packing.keys.leaveBench'), perform: () => navigate('/pack') }}
    >
      {isOpening ? (
        <AfterAMoment>
          <LoadingShape shape="board" />
        </AfterAMoment>
      ) : (
        <div className={classes.next}>
          {isAsking && acts.lotAsked !== null && <LotDialog asked={acts.lotAsked} scan={acts.scan} close={() => setAsking(false)} />}
          <OpenForm open={acts.open} size="lg" byUnit={units} />
          <ViewState view={view}>{(waiting) => <WaitingAside waiting={waiting} open={acts.open} />}</ViewState>
        </div>
      )}
    </BenchLayout>
  )
}

/** A badge and a batch mean the same at the bench as everywhere. */
export function isTheApps(code: string): boolean {
  const own = ownThing(code)?.of
  return own === 'staff' || own === 'batch'
}
