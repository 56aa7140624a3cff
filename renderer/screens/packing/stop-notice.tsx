import type { BenchAnswer } from '../../ui/bench/answer-band.tsx'
import { ToneIcon } from '../../ui/tone-icon.tsx'
import classes from './pack-desk.module.css'

/** At the desk only what went wrong is said; what went right opens the bench. */
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
