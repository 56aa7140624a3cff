import { IconCircleCheck } from '@tabler/icons-react'
import type { ReceiptView } from '../../../../domain/purchasing/receiving/contract.ts'
import { useText } from '../../../text/text.ts'
import { BenchLines } from '../../../ui/bench/bench-lines.tsx'
import classes from './receive-bench.module.css'

/** Below the two lines of what came. */
const room = 4

/** What came, what is short, what lies in quarantine. */
export function FinishStep({ view }: { readonly view: ReceiptView }) {
  const t = useText()
  const missing = view.awaited
    .filter((item) => item.received - item.rejected < item.expected)
    .map((item) => ({
      key: item.itemId,
      item,
      said: t('receiving.bench.short', { count: item.expected - item.received + item.rejected }),
      count: null,
    }))
  const faulty = view.goods
    .filter((line) => line.quarantined > 0)
    .map((line) => ({
      key: `q${line.receiptLineId}`,
      item: line,
      said: t('receiving.bench.quarantined', { count: line.quarantined }),
      count: null,
    }))
  return (
    <div className={classes.finish}>
      <p className={classes.finished}>
        <IconCircleCheck size={40} aria-hidden="true" />
        {view.status === 'done' ? t('receiving.bench.done') : t('receiving.bench.finished')}
      </p>
      <p className={classes.big}>
        {view.outstanding > 0 ? t('receiving.bench.outstanding', { count: view.outstanding }) : t('receiving.bench.complete')}
      </p>
      <BenchLines label={t('receiving.bench.lines')} lines={[...missing, ...faulty]} room={room} />
    </div>
  )
}
