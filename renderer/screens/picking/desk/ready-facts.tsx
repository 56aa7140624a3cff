import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Clock } from '../../../ui/time/clock.tsx'
import type { ReadyView } from './pick-desk.tsx'
import classes from './pick-desk.module.css'

/** How much there is to do, and by when the first of it. */
export function ReadyFacts({ ready }: { readonly ready: ReadyView }) {
  const t = useText()
  const { number } = useFormats()
  return (
    <dl className={classes.facts}>
      <div className={classes.fact}>
        <dt>{t('picking.ready.orders')}</dt>
        <dd className={classes.figure}>{number(ready.orders)}</dd>
      </div>
      <div className={classes.fact}>
        <dt>{t('picking.ready.units')}</dt>
        <dd className={classes.figure}>{number(ready.units)}</dd>
      </div>
      {ready.mostUrgentAt !== null && (
        <div className={classes.fact}>
          <dt>{t('picking.ready.mostUrgent')}</dt>
          <dd className={classes.urgent}>
            <Clock at={ready.mostUrgentAt} size="lg" />
          </dd>
        </div>
      )}
    </dl>
  )
}
