import { UnstyledButton } from '@mantine/core'
import { ownCode } from '../../../../domain/scanning/own-codes.ts'
import type { Output } from '../../../api/calls.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { performAloud } from '../../../ui/action/registry.ts'
import { Clock } from '../../../ui/time/clock.tsx'
import classes from '../bench/next-bench.module.css'
import type { PackActs } from '../bench/use-pack-acts.ts'
import { ShelfGoods } from './shelf-goods.tsx'

export type WaitingView = Output<'packing.waiting'>

interface WaitingAsideProps {
  readonly waiting: WaitingView
  readonly open: PackActs['open']
}

/** Rows that fit beside the bench at 1280 x 800, with the window's own messages above it. */
const room = 6

/** Rows of the shelf, where there are some: they leave so many fewer to the orders. */
const shelfRoom = 3

/** What waits for a bench, most urgent first; below it what can be fetched from the shelf. */
export function WaitingAside({ waiting, open }: WaitingAsideProps) {
  const t = useText()
  const { orders, shelf } = waiting
  const goods = shelf?.goods.slice(0, orders.length > 0 ? shelfRoom : room) ?? []
  const own = goods.length > 0 ? room - shelfRoom - 1 : room
  const shown = orders.slice(0, orders.length > own ? own - 1 : own)
  return (
    <aside className={classes.waiting} aria-labelledby="packing-waiting">
      <h2 className={classes.title} id="packing-waiting">
        {t(orders.length === 0 && goods.length > 0 ? 'packing.shelf.title' : 'packing.waiting.title')}
      </h2>
      {orders.length === 0 && goods.length === 0 && <p className={classes.empty}>{t('packing.waiting.empty')}</p>}
      <ul className={classes.orders}>
        {shown.map(({ orderId, number, promiseAt, units, totes, onCart }) => (
          <li key={orderId}>
            <UnstyledButton
              className={classes.order}
              onClick={() =>
                performAloud({ name: `packing.open.${orderId}`, label: number, perform: () => open(ownCode('order', orderId)) })
              }
            >
              <span className={classes.number}>
                <Code>{number}</Code>
              </span>
              <Clock at={promiseAt} />
              <span className={classes.quiet}>
                {totes.length > 0 ? <Code>{totes.join(', ')}</Code> : onCart ? t('packing.bench.onCart') : t('packing.bench.noTotes')}
              </span>
              <span className={`${classes.quiet} ${classes.end}`}>{t('ui.units', { count: units })}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {orders.length > shown.length && <p className={classes.more}>{t('packing.waiting.more', { count: orders.length - shown.length })}</p>}
      {shelf !== null && goods.length > 0 && <ShelfGoods orders={shelf.orders} goods={goods} hasTitle={orders.length > 0} />}
    </aside>
  )
}
