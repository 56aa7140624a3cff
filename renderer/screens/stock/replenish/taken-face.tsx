import { holder } from '../../../../domain/people/holder.ts'
import type { ReplenishmentView } from '../../../../domain/stock/replenish/contract.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { HeldByOther } from '../../../ui/bench/held-by-other.tsx'
import type { ReplenishActs } from './use-replenish-acts.ts'

interface TakenFaceProps {
  readonly view: ReplenishmentView
  readonly takeOver: ReplenishActs['takeOver']
}

/** The face is in other hands, in these hands at another station, or was given back. */
export function TakenFace({ view, takeOver }: TakenFaceProps) {
  const t = useText()
  const acts = [
    { name: 'replenish.back', label: t('replenish.taken.leave'), key: 'F8', perform: () => goTo('/stock/replenish') },
    { name: 'replenish.take-over', label: t('replenish.taken.takeOver'), key: 'F9', perform: takeOver },
  ]
  useActions(acts)
  const title =
    view.status === 'taken' ? t('replenish.taken.title', { holder: holder(view.person, view.station) }) : t('replenish.taken.nobody')
  return <HeldByOther title={title} body={t('replenish.taken.body')} acts={acts} />
}
