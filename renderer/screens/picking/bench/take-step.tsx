import type { BatchView, PickTask } from '../../../../domain/picking/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { BenchItem } from '../../../ui/bench/bench-item.tsx'
import { BenchNumber, BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { BigCode } from '../../../ui/bench/big-code.tsx'
import { Code } from '../../../ui/code.tsx'
import { Cart } from './cart.tsx'
import classes from './take-step.module.css'
import { stopOf } from './stop-of.ts'
import { WalkAside } from './walk-aside.tsx'
import { isCluster } from './walk.ts'

interface TakeStepProps {
  readonly batch: BatchView
  readonly task: PickTask
  /** What the next scan is about. */
  readonly now: 'bin' | 'item' | 'put'
}

/** Where, what, how many, into which tote: the whole stop at one glance, the next scan framed. */
export function TakeStep({ batch, task, now }: TakeStepProps) {
  const t = useText()
  const { number } = useFormats()
  const stop = stopOf(batch, task)
  return (
    <div className={classes.step}>
      <div className={classes.stop}>
        <BenchPanel label={t('picking.bench.bin')} area="bin" state={now === 'bin' ? 'now' : 'done'}>
          <BigCode>{task.bin}</BigCode>
          {task.zone !== '' && <span className={classes.zone}>{t('picking.bench.zone', task)}</span>}
        </BenchPanel>
        <What task={task} now={now} />
        <BenchPanel label={t('picking.bench.take')} area="take">
          <BenchNumber>{number(stop.quantity)}</BenchNumber>
        </BenchPanel>
        <BenchPanel label={t('picking.bench.done')} area="done" state={stop.picked >= stop.quantity ? 'done' : 'next'}>
          <BenchNumber>{number(stop.picked)}</BenchNumber>
        </BenchPanel>
        {batch.kind === 'single_item' ? <OntoCart /> : <Into batch={batch} task={task} now={now} />}
      </div>
      <WalkAside batch={batch} />
    </div>
  )
}

function What({ task, now }: { readonly task: PickTask; readonly now: TakeStepProps['now'] }) {
  const t = useText()
  const state = now === 'item' ? 'now' : now === 'put' ? 'done' : 'next'
  return (
    <BenchPanel label={t('picking.bench.item')} area="what" state={state}>
      <BenchItem item={task}>{task.lot !== '' && <strong>{t('picking.bench.lot', task)}</strong>}</BenchItem>
    </BenchPanel>
  )
}

/** Single units lie together: the bench finds the order of each. */
function OntoCart() {
  const t = useText()
  return (
    <BenchPanel label={t('picking.bench.onto')} area="into">
      <p className={classes.cart}>{t('picking.bench.noTotes')}</p>
    </BenchPanel>
  )
}

function Into({ batch, task, now }: { readonly batch: BatchView; readonly task: PickTask; readonly now: TakeStepProps['now'] }) {
  const t = useText()
  return (
    <BenchPanel label={t('picking.bench.into')} area="into" state={now === 'put' ? 'now' : 'next'}>
      <div className={classes.into}>
        <div className={classes.tote}>
          <Code>{task.tote}</Code>
          {isCluster(batch) && <span className={classes.place}>{t('picking.bench.place', task)}</span>}
          <span className={classes.order}>{t('picking.bench.order', { number: task.orderNumber })}</span>
        </div>
        {isCluster(batch) && <Cart batch={batch} size="md" />}
      </div>
    </BenchPanel>
  )
}
