import { useText } from '../../text/text.ts'
import { Clock } from '../../ui/time/clock.tsx'
import classes from './carrier-bench.module.css'

/** When the carrier's van leaves. */
export function ClockFact({ at }: { readonly at: number | null }) {
  const t = useText()
  return (
    <p className={classes.cutOff}>
      <span className={classes.label}>{t('shipping.carrier.cutOff')}</span>
      {at === null ? <span>{t('shipping.carrier.noCutOff')}</span> : <Clock at={at} size="lg" />}
    </p>
  )
}
