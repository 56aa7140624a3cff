import type { BatchView } from '../../../../domain/picking/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { BenchNumber, BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { Cart } from './cart.tsx'
import classes from './tote-step.module.css'

interface ToteStepProps {
  readonly batch: BatchView
  readonly position: number
  readonly orderNumber: string
}

/** Before the walk: a tote onto each place of the cart. */
export function ToteStep({ batch, position, orderNumber }: ToteStepProps) {
  const t = useText()
  const { number } = useFormats()
  const { orders } = batch
  const bound = orders.filter(({ tote }) => tote !== '').length
  const units = orders.find((order) => order.position === position)?.units ?? 0
  return (
    <div className={classes.step}>
      <BenchPanel label={t('picking.toteStep.title', { count: orders.length })} state="now">
        <div className={classes.where}>
          <span className={classes.label}>{t('picking.toteStep.place')}</span>
          <BenchNumber>{number(position)}</BenchNumber>
          <p className={classes.order}>
            {t('picking.bench.order', { number: orderNumber })}
            <span className={classes.units}>{t('ui.units', { count: units })}</span>
          </p>
        </div>
        <p className={classes.bound}>{t('picking.toteStep.bound', { bound, orders: orders.length })}</p>
      </BenchPanel>
      <Cart batch={batch} size="lg" />
    </div>
  )
}
