import type { BenchAnswer } from '../bench/answer-band.tsx'
import { ToneIcon } from '../tone-icon.tsx'
import classes from './desk.module.css'

/** Why the last scan opened nothing; a desk has no band. */
export function StopNotice({ answer }: { readonly answer: BenchAnswer | null }) {
  if (answer?.tone !== 'stop') return null
  return (
    <div key={answer.id} className={classes.stop} role="alert">
      <ToneIcon tone="stop" size={24} inherit />
      <p>
        <strong>{answer.title}</strong>
        {answer.detail}
      </p>
    </div>
  )
}
