import { useState } from 'react'
import type { ReplenishmentView } from '../../../../domain/stock/replenish/contract.ts'
import { act } from '../../../api/act.ts'
import { useStation } from '../../../api/station.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useScans, useScansWaitFor } from '../../../scanning/handlers.ts'
import { ownThing } from '../../../scanning/own-kind.ts'
import { useText } from '../../../text/text.ts'
import { BenchLayout } from '../../../ui/bench/bench-layout.tsx'
import { LotDialog } from '../../../ui/bench/lot-dialog.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { FillOver } from './fill-over.tsx'
import { FillStep } from './fill-step.tsx'
import { replenishActions } from './replenish-keys.ts'
import { replenishAsk } from './replenish-said.ts'
import { ShortDialog } from './short-dialog.tsx'
import { TakenFace } from './taken-face.tsx'
import { useReplenishActs } from './use-replenish-acts.ts'

const list = '/stock/replenish'

async function takeNext(): Promise<void> {
  const taken = await act('replenish.take', {})
  if (taken.ok) goTo(`${list}/${taken.value.id}`)
  else notifyRefusal(taken.refusal)
}

/** One pick face fills the screen until it is full or left. */
export function ReplenishBench({ id }: { readonly id: number }) {
  const t = useText()
  const view = useView('replenish.view', { id })
  useScansWaitFor(view)
  return (
    <ViewState view={view} shape="bench" title={t('app.places.stock')}>
      {(found) => <Bench view={found} />}
    </ViewState>
  )
}

function Bench({ view }: { readonly view: ReplenishmentView }) {
  const t = useText()
  const here = useStation()
  const acts = useReplenishActs(view.id)
  const [asking, setAsking] = useState<'short' | 'lot' | null>(null)
  const isOver = view.step === 'over'
  const mine = isOver || (here !== null && view.status === 'taken' && view.personId === here.staffId && view.station === here.name)
  useScans((code) => {
    const own = ownThing(code)?.of
    return own === 'staff' || own === 'batch' || isOver || !mine ? Promise.resolve(null) : acts.scan(code)
  })
  const giveBack = async () => {
    const given = await act('replenish.giveBack', { id: view.id })
    if (!given.ok) return notifyRefusal(given.refusal)
    notify({ tone: 'ok', text: t('replenish.gaveBack', { sku: view.sku, face: view.face.code }) })
    goTo(list)
  }
  const actions = replenishActions(t, view, acts, {
    askShort: () => setAsking('short'),
    askLot: () => setAsking('lot'),
    giveBack: () => void giveBack(),
    next: () => void takeNext(),
  })
  const { moved, quantity, face } = view
  return (
    <BenchLayout
      title={t('replenish.bench.title', { face: face.code })}
      progress={{ done: moved, total: quantity, label: t('replenish.bench.progress', { moved, quantity }) }}
      answer={acts.answer}
      ask={mine ? replenishAsk(t, view) : t('replenish.bench.askTaken')}
      actions={mine ? actions : []}
      leave={{ name: 'replenish.leave', label: t('replenish.keys.leave'), perform: () => goTo(list) }}
    >
      {!mine && <TakenFace view={view} takeOver={acts.takeOver} />}
      {mine && (isOver ? <FillOver view={view} /> : <FillStep view={view} />)}
      {asking === 'short' && view.source !== null && (
        <ShortDialog view={view} source={view.source} short={acts.short} close={() => setAsking(null)} />
      )}
      {asking === 'lot' && acts.lotAsked !== null && <LotDialog asked={acts.lotAsked} scan={acts.scan} close={() => setAsking(null)} />}
    </BenchLayout>
  )
}
