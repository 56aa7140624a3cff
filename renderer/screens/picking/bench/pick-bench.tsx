import { useView } from '../../../api/use-view.ts'
import { useScansWaitFor } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { BatchBench } from './batch-bench.tsx'
import { usePickActs } from './use-pick-acts.ts'

/** One batch fills the screen until it is picked or left. */
export function PickBench({ batchId }: { readonly batchId: number }) {
  const t = useText()
  const view = useView('picking.view', { batchId })
  useScansWaitFor(view)
  const acts = usePickActs(batchId, view.data)
  return (
    <ViewState view={view} shape="bench" title={t('picking.title')}>
      {(batch) => <BatchBench batch={batch} acts={acts} />}
    </ViewState>
  )
}
