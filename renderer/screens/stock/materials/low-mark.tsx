import type { MaterialRow } from '../../../../domain/materials/contract.ts'
import { useText } from '../../../text/text.ts'
import { StatusMark } from '../../../ui/status/status-mark.tsx'
import classes from './materials.module.css'

/** Said where it is low, and louder where the books say that none is left. */
export function LowMark({ row }: { readonly row: MaterialRow }) {
  const t = useText()
  if (!row.isLow) return null
  const isGone = row.onHand <= 0
  return (
    <span className={classes.low} data-gone={isGone || undefined}>
      <StatusMark shape={isGone ? 'bar' : 'half'} />
      {t(isGone ? 'materials.none' : 'materials.low')}
    </span>
  )
}
