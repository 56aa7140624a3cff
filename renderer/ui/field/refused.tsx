import type { CallError } from '../../../domain/service/protocol.ts'
import { refusalText } from '../../text/text.ts'
import { ToneIcon } from '../tone-icon.tsx'
import classes from './field.module.css'

/** Why a form was not taken, at its foot. */
export function Refused({ refusal }: { readonly refusal: CallError | null }) {
  if (refusal === null) return null
  return (
    <p ref={bringIntoSight} className={classes.refused} role="alert">
      <ToneIcon tone="stop" size={18} />
      {refusalText(refusal)}
    </p>
  )
}

/** A form may be longer than its dialog. */
function bringIntoSight(said: HTMLElement | null): void {
  said?.scrollIntoView({ block: 'nearest' })
}
