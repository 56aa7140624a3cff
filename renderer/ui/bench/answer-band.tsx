import { useEffect, useState } from 'react'
import { ToneIcon } from '../tone-icon.tsx'
import classes from './bench.module.css'

export interface BenchAnswer {
  /** Changes with every answer, so that the same words twice are seen twice. */
  readonly id: number
  readonly tone: 'ok' | 'stop' | 'done'
  /** A few words, read from two metres: 'Right, 1 of 2'. */
  readonly title: string
  /** What was scanned, what was expected, what to do. */
  readonly detail?: string
}

/** How long a right answer fills the band, in milliseconds; a stop stays until the next right act. */
const shownFor = 2500

/** The answer to the last scan: colour, shape and words at once. Its room is always kept, so nothing jumps. */
export function AnswerBand({ answer }: { readonly answer: BenchAnswer | null }) {
  const [quietId, setQuietId] = useState<number | null>(null)
  const fades = answer !== null && answer.tone !== 'stop' ? answer.id : null
  useEffect(() => {
    if (fades === null) return undefined
    const timer = setTimeout(() => setQuietId(fades), shownFor)
    return () => clearTimeout(timer)
  }, [fades])
  const isQuiet = answer !== null && answer.id === quietId
  return (
    <div
      className={classes.band}
      data-tone={answer?.tone}
      data-quiet={isQuiet || undefined}
      role={answer?.tone === 'stop' ? 'alert' : 'status'}
    >
      {answer && (
        <>
          <ToneIcon tone={answer.tone} size={44} inherit />
          <span key={answer.id} className={classes.words}>
            <strong className={classes.answer}>{answer.title}</strong>
            {answer.detail && <span className={classes.detail}>{answer.detail}</span>}
          </span>
        </>
      )}
    </div>
  )
}
