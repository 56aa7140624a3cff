import { useLocation } from 'wouter'
import type { ReturnView } from '../../../domain/returns/contract.ts'
import { useView } from '../../api/use-view.ts'
import { useScans, useScansWaitFor } from '../../scanning/handlers.ts'
import { ownThing } from '../../scanning/own-kind.ts'
import { useText } from '../../text/text.ts'
import { BenchLayout } from '../../ui/bench/bench-layout.tsx'
import { evidenceAct } from '../../ui/evidence-act.ts'
import { ViewState } from '../../ui/state/view-state.tsx'
import { EvidenceAside } from './evidence-aside.tsx'
import classes from './return-bench.module.css'
import { returnActions } from './return-keys.ts'
import { ReturnLines } from './return-lines.tsx'
import { returnAsk } from './return-said.ts'
import { useReturnActs } from './use-return-acts.ts'

/** One return fills the screen until each unit that came is decided on. */
export function ReturnBench({ returnId }: { readonly returnId: number }) {
  const t = useText()
  const view = useView('returns.view', { returnId })
  useScansWaitFor(view)
  return (
    <ViewState view={view} shape="bench" title={t('app.places.returns')}>
      {(found) => <Bench view={found} />}
    </ViewState>
  )
}

function Bench({ view }: { readonly view: ReturnView }) {
  const t = useText()
  const [, navigate] = useLocation()
  const acts = useReturnActs(view.id)
  useScans((code) => {
    const own = ownThing(code)
    const isAnother = own?.of === 'return' && own.id !== view.id && view.inHand === null
    return own?.of === 'staff' || own?.of === 'batch' || isAnother ? Promise.resolve(null) : acts.scan(code)
  })
  const { code, orderNumber: number, received, expected } = view
  return (
    <BenchLayout
      title={t('returns.bench.title', { code, number })}
      progress={{ done: Math.min(received, expected), total: expected, label: t('returns.bench.progress', { received, expected }) }}
      answer={acts.answer}
      ask={returnAsk(t, view)}
      actions={[...returnActions(t, view, acts), evidenceAct(t, navigate, view.parcelId ?? view.parcels[0]?.parcelId ?? null)]}
      leave={{ name: 'returns.leave', label: t('returns.keys.leave'), perform: () => navigate('/returns') }}
    >
      <div className={classes.bench}>
        <ReturnLines view={view} />
        <EvidenceAside view={view} />
      </div>
    </BenchLayout>
  )
}
