import { createStore, useStore } from '../../../api/store.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { countCap } from '../../../../domain/orders/contract.ts'
import { useText } from '../../../text/text.ts'
import { useActions } from '../../../ui/action/registry.ts'
import type { ReadyView } from './pick-desk.tsx'
import classes from './work-choice.module.css'

/** The queue that this station takes from; null: all of them. Kept while the window is open. */
export const chosenQueue = createStore<string | null>(null)

export function useChosenQueue(): string | null {
  return useStore(chosenQueue)
}

/** All ready orders, or those of one queue; each says how many it has. */
export function QueueChoice({ queues }: { readonly queues: ReadyView['queues'] }) {
  const t = useText()
  const { number } = useFormats()
  const chosen = useStore(chosenQueue)
  const doors = [{ key: null, name: t('picking.queue.all') }, ...queues.map(({ key, name }) => ({ key, name }))]
  const said = (orders: number) => (orders > countCap ? `${number(countCap)}+` : number(orders))
  const next = () => {
    const at = doors.findIndex(({ key }) => key === chosen)
    chosenQueue.set(doors[(at + 1) % doors.length]?.key ?? null)
  }
  useActions([{ name: 'picking.queue', label: t('picking.queue.next'), key: 'q', perform: next }])
  return (
    <div className={classes.queues} role="group" aria-label={t('picking.queue.label')}>
      {doors.map(({ key, name }) => (
        <button key={key ?? ' '} type="button" className={classes.queue} aria-pressed={key === chosen} onClick={() => chosenQueue.set(key)}>
          <span translate="no">{key === '' ? t('orders.everythingElse') : name}</span>
          {key !== null && <span className={classes.queueCount}>{said(queues.find((queue) => queue.key === key)?.orders ?? 0)}</span>}
        </button>
      ))}
    </div>
  )
}
