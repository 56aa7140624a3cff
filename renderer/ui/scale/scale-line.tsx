import type { ScaleState } from '../../../domain/scales/state.ts'
import { useText } from '../../text/text.ts'
import { ToneIcon } from '../tone-icon.tsx'
import classes from './scale.module.css'
import { scaleSaid } from './scale-said.ts'

/** How the scale is, in one line; nothing where the station has none. */
export function ScaleLine({ scale }: { readonly scale: ScaleState }) {
  const t = useText()
  if (scale.kind === 'none') return null
  const { tone, text } = scaleSaid(t, scale)
  return (
    <p className={classes.line} data-tone={tone} role="status">
      <ToneIcon tone={tone} size={20} />
      {text}
    </p>
  )
}
