import { Link } from 'wouter'
import type { Applies } from '../../../../domain/checklists/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from './checklists.module.css'

/** Numbers that stand in one line. */
const shown = 12

/** Which open orders would get it, as it is chosen now. */
export function PreviewOrders({ applies }: { readonly applies: Applies }) {
  const t = useText()
  const { data } = useView('checklists.preview', { applies: { ...applies } }, { keep: true })
  if (data === undefined) return null
  const { matching, of, orders } = data
  return (
    <section className={classes.preview} aria-label={t('checklists.preview')}>
      <strong>{of === 0 ? t('checklists.previewEmpty') : t('checklists.previewOf', { matching, count: of })}</strong>
      {matching === 0 && of > 0 && <span className={classes.quiet}>{t('checklists.previewNone')}</span>}
      <span className={classes.orders}>
        {orders.slice(0, shown).map(({ orderId, number }) => (
          <Link key={orderId} href={`/orders/all/${orderId}`}>
            <Code>{number}</Code>
          </Link>
        ))}
        {matching > shown && <span className={classes.quiet}>{t('checklists.previewMore', { count: matching - shown })}</span>}
      </span>
    </section>
  )
}
