import { useState } from 'react'
import { useLocation } from 'wouter'
import type { BatchView } from '../../../../domain/picking/contract.ts'
import { useStation } from '../../../api/station.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { ownThing } from '../../../scanning/own-kind.ts'
import { useText } from '../../../text/text.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { BenchLayout } from '../../../ui/bench/bench-layout.tsx'
import { LotDialog } from '../../../ui/bench/lot-dialog.tsx'
import { quantityActions, quantityAsk } from '../../../ui/bench/use-quantity-said.ts'
import { FinishStep } from './finish-step.tsx'
import { GiveBackDialog } from './give-back-dialog.tsx'
import { pickAsk } from '../pick-said.ts'
import { isMine, pickActions } from '../pick-keys.ts'
import { ShortDialog } from './short-dialog.tsx'
import { TakenBatch } from './taken-batch.tsx'
import { TakeStep } from './take-step.tsx'
import { ToteStep } from './tote-step.tsx'
import type { PickActs } from './use-pick-acts.ts'

interface BatchBenchProps {
  readonly batch: BatchView
  readonly acts: PickActs
}

export function BatchBench({ batch, acts }: BatchBenchProps) {
  const t = useText()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState<'short' | 'giveBack' | 'lot' | null>(null)
  const mine = isMine(batch, useStation())
  const { step } = batch
  useScans((code) => {
    // At the end of the walk a tote is scanned to pack it; a badge and another batch mean the same everywhere.
    const own = ownThing(code)?.of
    const isElsewhere = own === 'staff' || own === 'batch' || step.kind === 'done' || !mine
    return isElsewhere ? Promise.resolve(null) : acts.scan(code)
  })
  const actions = pickActions(t, batch, acts, {
    askShort: () => setAsking('short'),
    askGiveBack: () => setAsking('giveBack'),
    toBench: () => navigate('/pack/next'),
    nextBatch: () => navigate('/pick'),
    ...(acts.lotAsked === null ? {} : { askLot: () => setAsking('lot') }),
  })
  const countsItems = mine && step.kind === 'item'
  useActions(countsItems ? quantityActions((quantity) => t('bench.quantity', { quantity }), acts.quantity.say) : [])
  return (
    <BenchLayout
      title={t('picking.bench.batch', { code: batch.code })}
      progress={{
        done: step.kind === 'done' ? batch.stepCount : batch.stepNumber - 1,
        total: batch.stepCount,
        label: t('picking.bench.step', { step: batch.stepNumber, steps: batch.stepCount }),
      }}
      answer={acts.answer}
      ask={mine ? (quantityAsk(t, acts.quantity) ?? pickAsk(t, batch)) : t('picking.taken.ask')}
      actions={mine ? actions : []}
      leave={{ name: 'picking.leave', label: t('picking.keys.leave'), perform: () => navigate('/pick') }}
    >
      {mine ? <Step batch={batch} /> : <TakenBatch batch={batch} takeOver={acts.takeOver} />}
      {asking === 'short' && (step.kind === 'bin' || step.kind === 'item') && (
        <ShortDialog task={step.task} short={acts.short} close={() => setAsking(null)} />
      )}
      {asking === 'lot' && acts.lotAsked !== null && <LotDialog asked={acts.lotAsked} scan={acts.scan} close={() => setAsking(null)} />}
      {asking === 'giveBack' && <GiveBackDialog batch={batch} close={() => setAsking(null)} />}
    </BenchLayout>
  )
}

function Step({ batch }: { readonly batch: BatchView }) {
  const { step } = batch
  switch (step.kind) {
    case 'tote':
      return <ToteStep batch={batch} position={step.position} orderNumber={step.orderNumber} />
    case 'bin':
    case 'item':
    case 'put':
      return <TakeStep batch={batch} task={step.task} now={step.kind} />
    case 'done':
      return <FinishStep batch={batch} />
  }
}
