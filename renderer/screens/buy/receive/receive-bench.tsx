import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ReceiptView } from '../../../../domain/purchasing/receiving/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { useScans, useScansWaitFor } from '../../../scanning/handlers.ts'
import { ownThing } from '../../../scanning/own-kind.ts'
import { useText } from '../../../text/text.ts'
import { BenchLayout } from '../../../ui/bench/bench-layout.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { CountStep } from './count-step.tsx'
import { FinishStep } from './finish-step.tsx'
import { goodsInHand } from './in-hand.ts'
import { InspectStep } from './inspect-step.tsx'
import { PutAwayStep } from './put-away-step.tsx'
import { QuestionDialog } from './question-dialog.tsx'
import { receiveActions, type ReceiveDialog } from './receive-keys.ts'
import { receiptAsk } from './receive-said.ts'
import { UnitsDialog } from './units-dialog.tsx'
import { CountByHandDialog } from './count-by-hand-dialog.tsx'
import { useInspection } from './use-inspection.ts'
import { useReceiveActs } from './use-receive-acts.ts'

/** One delivery fills the screen until all of it lies where it belongs. */
export function ReceiveBench({ receiptId }: { readonly receiptId: number }) {
  const t = useText()
  const view = useView('receiving.view', { receiptId })
  useScansWaitFor(view)
  return (
    <ViewState view={view} shape="bench" title={t('app.places.buy')}>
      {(found) => <Bench view={found} />}
    </ViewState>
  )
}

function Bench({ view }: { readonly view: ReceiptView }) {
  const t = useText()
  const [, navigate] = useLocation()
  const [dialog, setDialog] = useState<ReceiveDialog | null>(null)
  const acts = useReceiveActs(view.receiptId)
  const inHand = goodsInHand(view, acts.chosen)
  const inspection = useInspection(view, inHand, acts)
  useScans((code) => {
    const own = ownThing(code)
    if (own?.of === 'staff' || own?.of === 'batch') return Promise.resolve(null)
    setDialog(null)
    return acts.scan(code, inHand?.receiptLineId ?? null)
  })
  const expected = view.awaited.reduce((total, item) => total + item.expected, 0)
  const received = view.awaited.reduce((total, item) => total + item.received - item.rejected, 0)
  return (
    <BenchLayout
      title={t('receiving.bench.title', { number: view.number, supplier: view.supplier })}
      progress={{ done: Math.min(received, expected), total: expected, label: t('receiving.bench.progress', { received, expected }) }}
      answer={acts.answer}
      ask={receiptAsk(t, view, inHand)}
      actions={receiveActions(t, view, { acts, inHand, inspection, open: setDialog })}
      leave={{ name: 'receiving.leave', label: t('receiving.keys.leave'), perform: () => navigate('/buy/receive') }}
    >
      <Step view={view} inHand={inHand} inspection={inspection} />
      {acts.question !== null && <QuestionDialog question={acts.question} close={acts.dismiss} />}
      {dialog === 'count' && <CountByHandDialog view={view} count={acts.count} close={() => setDialog(null)} />}
      {dialog === 'reject' && inHand !== null && (
        <UnitsDialog
          title={t('receiving.dialog.rejectTitle', { sku: inHand.sku })}
          most={inHand.left}
          start={1}
          asksReason
          label={t('receiving.dialog.reject')}
          close={() => setDialog(null)}
          perform={(units, reason) =>
            view.stage === 'inspect' ? inspection.fail(units, reason) : acts.reject({ receiptLineId: inHand.receiptLineId, units, reason })
          }
        />
      )}
      {dialog === 'some' && inHand !== null && inHand.bin !== null && (
        <SomeDialog inHand={inHand} bin={inHand.bin} acts={acts} close={() => setDialog(null)} />
      )}
    </BenchLayout>
  )
}

type InHand = NonNullable<ReturnType<typeof goodsInHand>>

function SomeDialog({
  inHand,
  bin,
  acts,
  close,
}: {
  readonly inHand: InHand
  readonly bin: NonNullable<InHand['bin']>
  readonly acts: ReturnType<typeof useReceiveActs>
  readonly close: () => void
}) {
  const t = useText()
  return (
    <UnitsDialog
      title={t('receiving.dialog.someTitle', { sku: inHand.sku, bin: bin.code })}
      most={inHand.left}
      start={null}
      label={t('receiving.dialog.some', { bin: bin.code })}
      close={close}
      perform={(units) => acts.putAway({ receiptLineId: inHand.receiptLineId, locationId: bin.locationId, units })}
    />
  )
}

interface StepProps {
  readonly view: ReceiptView
  readonly inHand: InHand | null
  readonly inspection: ReturnType<typeof useInspection>
}

function Step({ view, inHand, inspection }: StepProps) {
  if (view.stage === 'count') return <CountStep view={view} inHand={inHand} />
  if (inHand === null || view.stage === 'finish') return <FinishStep view={view} />
  return view.stage === 'inspect' ? <InspectStep inHand={inHand} inspection={inspection} /> : <PutAwayStep view={view} inHand={inHand} />
}
