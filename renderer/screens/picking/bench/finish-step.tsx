import { IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react'
import type { BatchView } from '../../../../domain/picking/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { BenchNumber, BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { Code } from '../../../ui/code.tsx'
import classes from './finish-step.module.css'

/** The walk is over: which totes go to the bench, and which of them lack something. */
export function FinishStep({ batch }: { readonly batch: BatchView }) {
  const t = useText()
  const { number } = useFormats()
  const filled = batch.orders.filter(({ picked }) => picked > 0)
  if (filled.length === 0) return <p className={classes.nothing}>{t('picking.finish.nothing')}</p>
  if (batch.kind === 'single_item') {
    return (
      <section className={classes.finish} aria-label={t('picking.finish.single')}>
        <h2 className={classes.title}>{t('picking.finish.single')}</h2>
        <div className={classes.single}>
          <BenchPanel label={t('picking.finish.onCart')} state="done">
            <BenchNumber>{number(filled.reduce((units, { picked }) => units + picked, 0))}</BenchNumber>
          </BenchPanel>
        </div>
        <p className={classes.hint}>{t('picking.finish.singleHint')}</p>
      </section>
    )
  }
  return (
    <section className={classes.finish} aria-label={t('picking.finish.title')}>
      <h2 className={classes.title}>{t('picking.finish.title')}</h2>
      <ol className={classes.totes} data-dense={filled.length > 12 || undefined} data-large={filled.length <= 3 || undefined}>
        {filled.map((order) => {
          const isShort = order.missing > 0
          return (
            <li key={order.orderId} className={classes.tote} data-short={isShort || undefined}>
              <span className={classes.code}>
                <Code>{order.tote}</Code>
                {isShort ? <IconAlertTriangleFilled size={22} aria-hidden="true" /> : <IconCheck size={24} stroke={3} aria-hidden="true" />}
              </span>
              <span className={classes.order}>{t('picking.bench.order', order)}</span>
              <span className={classes.units}>
                {t('ui.units', { count: order.picked })}
                {isShort && `, ${t('picking.finish.missing', { count: order.missing })}`}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
