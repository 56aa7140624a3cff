import { SegmentedControl } from '@mantine/core'
import { useLocation } from 'wouter'
import { useStore } from '../../api/store.ts'
import { useAct } from '../../api/use-act.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { ActionButton } from '../../ui/action/action-button.tsx'
import type { Action } from '../../ui/action/action.ts'
import { useActions } from '../../ui/action/registry.ts'
import { notifyRefusal } from '../../ui/notice/notice.ts'
import { cartSize, changeCartSize, largestCart } from './cart-size.ts'
import type { ReadyView } from './pick-desk.tsx'
import classes from './pick-desk.module.css'
import { useChosenQueue } from './queue-choice.tsx'
import { SuggestedOrders } from './suggested-orders.tsx'

interface BatchChoiceProps {
  readonly ready: ReadyView
  /** False while this person has a batch under way: going on with it comes first. */
  readonly isMain: boolean
}

const sizes = Array.from({ length: largestCart }, (_, index) => index + 1)

/** The most urgent orders that go on one cart, and how many of them. */
export function BatchChoice({ ready, isMain }: BatchChoiceProps) {
  const t = useText()
  const { number } = useFormats()
  const [, navigate] = useLocation()
  const size = useStore(cartSize)
  const start = useAct('picking.start')
  const queue = useChosenQueue()
  const take = Math.min(size, ready.orders)
  const begin = async () => {
    const result = await start.run({ take, ...(queue === null ? {} : { queue }) })
    if (result.ok) navigate(`/pick/${result.value.batchId}`)
    else notifyRefusal(result.refusal)
  }
  const startAction: Action = {
    name: 'picking.start',
    label: t(queue === null ? 'picking.batch.start' : 'picking.batch.release', { count: take }),
    key: isMain ? 'F9' : 'F8',
    enabled: !start.busy,
    ...(isMain ? { tone: 'main', command: 'DONE' } : {}),
    perform: () => void begin(),
  }
  useActions([
    startAction,
    { name: 'picking.fewer', label: t('picking.keys.fewer'), key: '-', perform: () => changeCartSize(-1) },
    { name: 'picking.more', label: t('picking.keys.more'), key: '+', perform: () => changeCartSize(1) },
  ])
  return (
    <section className={classes.choice} aria-labelledby="picking-batch">
      <header className={classes.choiceHead}>
        <div className={classes.choiceWords}>
          <h2 className={classes.heading} id="picking-batch">
            {t('picking.batch.title')}
          </h2>
          <p className={classes.hint}>{size === 1 ? t('picking.batch.single') : t('picking.batch.cluster')}</p>
        </div>
        <ActionButton action={startAction} size="md" loading={start.busy} />
      </header>
      <div className={classes.size}>
        <span id="picking-size">{t('picking.batch.size')}</span>
        <SegmentedControl
          size="md"
          aria-labelledby="picking-size"
          data={sizes.map((count) => ({ value: String(count), label: number(count) }))}
          value={String(size)}
          onChange={(value) => cartSize.set(Number(value))}
        />
      </div>
      <SuggestedOrders orders={ready.suggestion} take={take} />
    </section>
  )
}
