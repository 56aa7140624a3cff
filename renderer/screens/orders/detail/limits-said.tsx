import type { OrderLine } from '../../../../domain/orders/contract.ts'
import { useText } from '../../../text/text.ts'
import classes from '../orders.module.css'

/** Why units of a line are held, one sentence a limit. */
export function LimitsSaid({ line: { limits, overCap } }: { readonly line: OrderLine }) {
  const t = useText()
  return limits.map(({ kind, units, had }) => (
    <p key={kind} className={classes.overCap}>
      {t(`caps.line.${kind}`, { over: overCap, units, had })}
    </p>
  ))
}
