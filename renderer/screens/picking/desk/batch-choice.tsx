import { SegmentedControl } from '@mantine/core'
import { useLocation } from 'wouter'
import type { BatchKind } from '../../../../domain/picking/contract.ts'
import { useStore } from '../../../api/store.ts'
import { useAct } from '../../../api/use-act.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { notifyRefusal } from '../../../ui/notice/notice.ts'
import { cartSize, chosenZone, nextSize, singlesSize, sizesFor, walkKind } from './cart-size.ts'
import type { ReadyView } from './pick-desk.tsx'
import classes from './pick-desk.module.css'
import { useChosenQueue } from './queue-choice.tsx'
import { SuggestedOrders } from './suggested-orders.tsx'
import { ZoneChoice } from './zone-choice.tsx'

interface BatchChoiceProps {
  readonly ready: ReadyView
  readonly kind: BatchKind
  /** False while this person has a batch under way: going on with it comes first. */
  readonly isMain: boolean
}

/** The most urgent orders that one walk takes, and how many of them. */
export function BatchChoice({ ready, kind, isMain }: BatchChoiceProps) {
  const t = useText()
  const { number } = useFormats()
  const [, navigate] = useLocation()
  const places = ready.cart.columns * ready.cart.rows
  const cart = useStore(cartSize) ?? places
  const singles = useStore(singlesSize)
  const zone = useStore(chosenZone)
  const queue = useChosenQueue()
  const start = useAct('picking.start')
  const size = kind === 'single_item' ? singles : cart
  const sizes = sizesFor(kind, places)
  const setSize = (next: number) => (kind === 'single_item' ? singlesSize : cartSize).set(next)
  const take = Math.min(size, ready.ofKind)
  // What is on the screen may still be about the kind that was chosen before.
  const isCurrent = ready.kind === kind && (kind !== 'zone' || ready.zone === zone)
  const begin = async () => {
    if (walkKind.current() !== kind) return
    const result = await start.run({ take, kind, ...(kind === 'zone' ? { zone } : {}), ...(queue === null ? {} : { queue }) })
    if (result.ok) navigate(`/pick/${result.value.batchId}`)
    else notifyRefusal(result.refusal)
  }
  const startAction: Action = {
    name: 'picking.start',
    label: t(queue === null ? 'picking.batch.start' : 'picking.batch.release', { count: take }),
    key: isMain ? 'F9' : 'F8',
    enabled: !start.busy && isCurrent && take > 0,
    ...(isMain ? { tone: 'main', command: 'DONE' } : {}),
    perform: () => void begin(),
  }
  useActions([
    startAction,
    { name: 'picking.fewer', label: t('picking.keys.fewer'), key: '-', perform: () => setSize(nextSize(sizes, size, -1)) },
    { name: 'picking.more', label: t('picking.keys.more'), key: '+', perform: () => setSize(nextSize(sizes, size, 1)) },
  ])
  const hint = kind === 'cluster' && size === 1 ? t('picking.batch.single') : t(`picking.batch.${kind}`)
  return (
    <section className={classes.choice} aria-labelledby="picking-batch">
      <header className={classes.choiceHead}>
        <div className={classes.choiceWords}>
          <h2 className={classes.heading} id="picking-batch">
            {t('picking.batch.title')}
          </h2>
          <p className={classes.hint}>{hint}</p>
        </div>
        <ActionButton action={startAction} size="md" loading={start.busy} />
      </header>
      {kind === 'zone' && <ZoneChoice zones={ready.zones} />}
      <div className={classes.size}>
        <span id="picking-size">{t('picking.batch.size')}</span>
        <SegmentedControl
          size="md"
          aria-labelledby="picking-size"
          data={sizes.map((count) => ({ value: String(count), label: number(count) }))}
          value={String(size)}
          onChange={(value) => setSize(Number(value))}
        />
      </div>
      {ready.ofKind === 0 ? (
        <p className={classes.none}>{t(`picking.none.${kind}`)}</p>
      ) : (
        <SuggestedOrders orders={ready.suggestion} take={take} />
      )}
    </section>
  )
}
