import { useLocation } from 'wouter'
import type { BatchView } from '../../../../domain/picking/contract.ts'
import { useText } from '../../../text/text.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { HeldByOther } from '../../../ui/bench/held-by-other.tsx'
import type { PickActs } from './use-pick-acts.ts'

interface TakenBatchProps {
  readonly batch: BatchView
  readonly takeOver: PickActs['takeOver']
}

/** The batch is in other hands, or in these hands at another station. */
export function TakenBatch({ batch, takeOver }: TakenBatchProps) {
  const t = useText()
  const [, navigate] = useLocation()
  const isOver = batch.status === 'closed' || batch.status === 'abandoned'
  const acts = [
    { name: 'picking.back', label: t('picking.taken.leave'), key: 'F8', perform: () => navigate('/pick') },
    ...(isOver ? [] : [{ name: 'picking.take-over', label: t('picking.taken.takeBack'), key: 'F9', perform: takeOver }]),
  ]
  useActions(acts)
  const picker = batch.picker === '' ? t('picking.underWay.nobody') : batch.picker
  return (
    <HeldByOther
      title={t('picking.taken.title', { picker })}
      body={isOver ? t('picking.taken.over') : t('picking.taken.body', { station: batch.station })}
      acts={acts}
    />
  )
}
