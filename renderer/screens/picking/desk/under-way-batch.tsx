import { useLocation } from 'wouter'
import { useAct } from '../../../api/use-act.ts'
import { useNow } from '../../../text/now.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { notifyRefusal } from '../../../ui/notice/notice.ts'
import { timeAgo } from '../../../ui/time/clock.tsx'
import classes from './pick-desk.module.css'
import underWayClasses from './under-way.module.css'
import type { BatchUnderWay } from './under-way.tsx'

interface UnderWayBatchProps {
  readonly batch: BatchUnderWay
  readonly isMine: boolean
  /** Begun by this person at another station. */
  readonly isOwn?: boolean
}

export function UnderWayBatch({ batch, isMine, isOwn = false }: UnderWayBatchProps) {
  const t = useText()
  const [, navigate] = useLocation()
  const takeOver = useAct('picking.takeOver')
  const picker = batch.picker === '' ? t('picking.underWay.nobody') : batch.picker
  const open = () => navigate(`/pick/${batch.id}`)
  const take = async () => {
    const result = await takeOver.run({ batchId: batch.id, seen: { pickerId: batch.pickerId, station: batch.station } })
    if (result.ok) open()
    else notifyRefusal(result.refusal)
  }
  const action: Action = isMine
    ? { name: 'picking.resume', label: t('picking.underWay.resume'), key: 'F9', command: 'DONE', tone: 'main', perform: open }
    : {
        name: `picking.take.${batch.id}`,
        label: isOwn ? t('picking.underWay.continueHere') : t('picking.underWay.takeOver', { picker }),
        enabled: !takeOver.busy,
        perform: () => void take(),
      }
  useActions(isMine ? [action] : [])
  return (
    <li className={underWayClasses.batch} data-mine={isMine || undefined}>
      <div className={underWayClasses.batchHead}>
        <Code>{batch.code}</Code>
        <span className={classes.hint}>{t('picking.underWay.orders', { count: batch.orders })}</span>
      </div>
      <p className={underWayClasses.holder} translate="no">
        {isMine
          ? t('picking.underWay.mine')
          : isOwn
            ? t('picking.underWay.mineAt', { station: batch.station })
            : t('picking.underWay.at', { picker, station: batch.station })}
      </p>
      <BatchProgress batch={batch} />
      <ActionButton action={action} size="md" fullWidth />
    </li>
  )
}

function BatchProgress({ batch }: { readonly batch: BatchUnderWay }) {
  const t = useText()
  const words = t('picking.underWay.progress', { done: batch.tasksDone, total: batch.tasks })
  return (
    <div className={underWayClasses.progress}>
      <progress max={Math.max(batch.tasks, 1)} value={batch.tasksDone} aria-label={words} />
      <span>{words}</span>
      <span>{timeAgo(t, batch.startedAt, useNow())}</span>
    </div>
  )
}
