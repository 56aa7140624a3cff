import { useState } from 'react'
import type { CountView } from '../../../../domain/stock/counts/contract.ts'
import { act } from '../../../api/act.ts'
import { ask } from '../../../api/ask.ts'
import { useFreshView } from '../../../api/use-fresh-view.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useScans, useScansWaitFor } from '../../../scanning/handlers.ts'
import { ownThing } from '../../../scanning/own-kind.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { BenchLayout } from '../../../ui/bench/bench-layout.tsx'
import { showRefusal } from '../../../ui/bench/stray-answer.ts'
import { LotDialog } from '../../../ui/bench/lot-dialog.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { AddDialog } from './add-dialog.tsx'
import { countActions } from './count-keys.ts'
import { CountLines } from './count-lines.tsx'
import { countAsk } from './count-said.ts'
import { useCountActs } from './use-count-acts.ts'

/** One bin fills the screen until all that lies in it is scanned. What is expected is not shown. */
export function CountBench({ countId }: { readonly countId: number }) {
  const t = useText()
  const view = useView('counts.view', { countId })
  useScansWaitFor(view)
  return (
    <ViewState view={view} shape="bench" title={t('app.places.stock')}>
      {(found) => <Bench view={found} />}
    </ViewState>
  )
}

function Bench({ view }: { readonly view: CountView }) {
  const t = useText()
  const acts = useCountActs(view.countId)
  const freshView = useFreshView()
  const [dialog, setDialog] = useState<'add' | 'lot' | null>(null)
  const isCounting = view.status === 'counting'
  useScans(async (code) => {
    const own = ownThing(code)
    if (own?.of === 'staff' || own?.of === 'batch') return null
    if (isCounting) return acts.scan(code)
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind !== 'bin') return null
    const opened = await act('counts.open', { bin: code })
    if (!opened.ok) {
      showRefusal(opened.refusal)
      return { tone: 'stop', text: refusalText(opened.refusal) }
    }
    // It may be this very count once more: what is scanned next is counted.
    await freshView('counts.view', { countId: opened.value.countId })
    goTo(`/stock/counts/${opened.value.countId}`)
    return { tone: 'ok', text: t('counts.did.opened', { bin: opened.value.bin }) }
  })
  const units = view.lines.reduce((sum, { counted }) => sum + counted, 0)
  const last = view.lines[0]
  return (
    <BenchLayout
      title={t(view.round > 1 ? 'counts.bench.second' : 'counts.bench.title', { bin: view.bin })}
      progress={{ done: 0, total: 0, label: t('counts.bench.progress', { count: units }) }}
      answer={acts.answer}
      ask={countAsk(t, view)}
      actions={countActions(t, view, acts, setDialog)}
      leave={{ name: 'counts.leave', label: t('counts.keys.leave'), perform: () => goTo('/stock/counts') }}
    >
      <CountLines view={view} />
      {dialog === 'add' && last !== undefined && <AddDialog line={last} add={acts.add} close={() => setDialog(null)} />}
      {dialog === 'lot' && acts.lotAsked !== null && (
        <LotDialog
          asked={acts.lotAsked}
          scan={acts.scan}
          close={() => setDialog(null)}
          words={{ sentence: t('counts.lotQuestion.sentence'), none: t('counts.lotQuestion.none') }}
        />
      )}
    </BenchLayout>
  )
}
