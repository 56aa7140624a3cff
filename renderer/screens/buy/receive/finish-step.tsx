import { IconCircleCheck } from '@tabler/icons-react'
import type { ReceiptView } from '../../../../domain/purchasing/receiving/contract.ts'
import { useText } from '../../../text/text.ts'
import { ItemName } from '../../../ui/item/item-name.tsx'
import classes from './receive-bench.module.css'

/** What came, what is short, what lies in quarantine. */
export function FinishStep({ view }: { readonly view: ReceiptView }) {
  const t = useText()
  const short = view.awaited.filter((item) => item.received - item.rejected < item.expected)
  const quarantined = view.goods.filter((line) => line.quarantined > 0)
  return (
    <div className={classes.finish}>
      <p className={classes.finished}>
        <IconCircleCheck size={40} aria-hidden="true" />
        {view.status === 'done' ? t('receiving.bench.done') : t('receiving.bench.finished')}
      </p>
      <p className={classes.big}>
        {view.outstanding > 0 ? t('receiving.bench.outstanding', { count: view.outstanding }) : t('receiving.bench.complete')}
      </p>
      <ul className={classes.lines}>
        {short.slice(0, 4).map((item) => (
          <li key={item.itemId} className={classes.line}>
            <ItemName item={item} />
            <span className={classes.said}>{t('receiving.bench.short', { count: item.expected - item.received + item.rejected })}</span>
          </li>
        ))}
        {quarantined.slice(0, 3).map((line) => (
          <li key={`q${line.receiptLineId}`} className={classes.line}>
            <ItemName item={line} />
            <span className={classes.said}>{t('receiving.bench.quarantined', { count: line.quarantined })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
