import { useLocation } from 'wouter'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { useCarrierName } from '../../../ui/carrier-name.ts'
import { Code } from '../../../ui/code.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { Clock } from '../../../ui/time/clock.tsx'
import classes from './pick-desk.module.css'
import underWayClasses from './under-way.module.css'
import type { BatchUnderWay } from './under-way.tsx'

interface ReleasedBatchProps {
  readonly batch: BatchUnderWay
  /** The next one to be taken has a key. */
  readonly isFirst: boolean
}

/** A batch of a wave that nobody has yet: taken by whoever is free, or dissolved. */
export function ReleasedBatch({ batch, isFirst }: ReleasedBatchProps) {
  const t = useText()
  const [, navigate] = useLocation()
  const nameOf = useCarrierName()
  const takeOver = useAct('picking.takeOver')
  const abandon = useAct('picking.abandon')
  const take = async () => {
    const result = await takeOver.run({ batchId: batch.id, seen: { pickerId: batch.pickerId, station: batch.station } })
    if (result.ok) navigate(`/pick/${batch.id}`)
    else notifyRefusal(result.refusal)
  }
  const dissolve = async () => {
    const result = await abandon.run({ batchId: batch.id })
    if (result.ok) notify({ tone: 'ok', text: t('picking.wave.dissolved', { code: batch.code }) })
    else notifyRefusal(result.refusal)
  }
  const taking: Action = {
    name: `picking.take-released.${batch.id}`,
    label: t('picking.wave.take'),
    ...(isFirst ? { key: 'F7' } : {}),
    enabled: !takeOver.busy,
    perform: () => void take(),
  }
  const dissolving: Action = {
    name: `picking.dissolve.${batch.id}`,
    label: t('picking.wave.dissolve'),
    enabled: !abandon.busy,
    perform: () => void dissolve(),
  }
  useActions(isFirst ? [taking] : [])
  return (
    <li className={underWayClasses.batch}>
      <div className={underWayClasses.batchHead}>
        <Code>{batch.code}</Code>
        <span className={classes.hint}>{t('picking.underWay.orders', { count: batch.orders })}</span>
      </div>
      <p className={underWayClasses.holder}>{t(`picking.kind.${batch.kind}`)}</p>
      {batch.cutOffAt !== null && (
        <p className={underWayClasses.batchFor}>
          {nameOf(batch.carrier)} <Clock at={batch.cutOffAt} />
        </p>
      )}
      <div className={underWayClasses.batchActs}>
        <ActionButton action={taking} size="md" />
        <ActionButton action={dissolving} size="md" />
      </div>
    </li>
  )
}
