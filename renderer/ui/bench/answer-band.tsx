import { IconScan } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { ToneIcon } from '../tone-icon.tsx'
import classes from './band.module.css'

export interface BenchAnswer {
  /** Changes with every answer, so that the same words twice are seen twice. */
  readonly id: number
  readonly tone: 'ok' | 'stop' | 'done'
  /** A few words, read from two metres: 'Right, 1 of 2'. */
  readonly title: string
  /** What to do about it. */
  readonly detail?: string
  /** What was scanned and what was expected, large beside the words. */
  readonly facts?: readonly { readonly label: string; readonly value: string }[]
}

/** How long a right answer fills the band, in milliseconds; a stop stays until the next right act. */
const shownFor = 2500

/** Characters of a value from which on it is written smaller: the number of a label has eighteen. */
const longValue = 14

interface AnswerBandProps {
  readonly answer: BenchAnswer | null
  /** The one next act; stands in the band while no answer does, and under a right answer. */
  readonly ask: string
}

/** The answer to the last scan: colour, shape and words at once. Its room is always kept, so nothing jumps. */
export function AnswerBand({ answer, ask }: AnswerBandProps) {
  const [quietId, setQuietId] = useState<number | null>(null)
  const fades = answer !== null && answer.tone !== 'stop' ? answer.id : null
  useEffect(() => {
    if (fades === null) return undefined
    const timer = setTimeout(() => setQuietId(fades), shownFor)
    return () => clearTimeout(timer)
  }, [fades])
  const shown = answer === null || answer.id === quietId ? null : answer
  return (
    <div className={classes.band} data-tone={shown?.tone} data-testid="answer" role={shown?.tone === 'stop' ? 'alert' : 'status'}>
      {shown === null ? <Ask ask={ask} /> : <Answer key={shown.id} answer={shown} ask={ask} />}
    </div>
  )
}

function Ask({ ask }: { readonly ask: string }) {
  return (
    <>
      <IconScan size={40} stroke={1.6} aria-hidden="true" className={classes.icon} />
      <strong className={classes.ask}>{ask}</strong>
    </>
  )
}

function Answer({ answer, ask }: { readonly answer: BenchAnswer; readonly ask: string }) {
  return (
    <>
      <ToneIcon tone={answer.tone} size={48} inherit />
      <span className={classes.words}>
        <strong className={classes.title}>{answer.title}</strong>
        <span className={classes.detail}>{answer.detail ?? ask}</span>
      </span>
      {answer.facts?.map(({ label, value }) => (
        <span key={label} className={classes.fact}>
          <span className={classes.label}>{label}</span>
          <span className={classes.value} translate="no" title={value} data-long={value.length > longValue || undefined}>
            {value}
          </span>
        </span>
      ))}
    </>
  )
}
