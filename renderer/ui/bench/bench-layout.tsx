import { useEffect, type ReactNode } from 'react'
import { useStore } from '../../api/store.ts'
import type { Action } from '../action/action.ts'
import { useActions } from '../action/registry.ts'
import { AnswerBand, type BenchAnswer } from './answer-band.tsx'
import { BenchFooter } from './bench-footer.tsx'
import { BenchHeader, type BenchProgress } from './bench-header.tsx'
import classes from './bench.module.css'
import { useBenchMode } from './bench-mode.ts'
import { strayAnswer } from './stray-answer.ts'

interface BenchLayoutProps {
  /** What is being worked on, for example 'Batch B7K2'. */
  readonly title: ReactNode
  readonly progress: BenchProgress
  /** What the last act did; a stop stays until the next right act. */
  readonly answer: BenchAnswer | null
  /** The one next act in a few words: 'Go to A-03-2 and scan the bin'. */
  readonly ask: string
  /** Acts of this step in the order of their keys; each answers to its key and its command barcode. */
  readonly actions: readonly Action[]
  /** Goes back to the place; the work is kept. Answers to Escape. */
  readonly leave: Action
  readonly children: ReactNode
}

/** Bench mode: one step fills the screen, read from two metres, worked without a mouse. Nothing scrolls. */
export function BenchLayout({ title, progress, answer, ask, actions, leave, children }: BenchLayoutProps) {
  useBenchMode()
  const stray = useStore(strayAnswer)
  useEffect(() => () => strayAnswer.set(null), [])
  useActions([...actions, { key: 'Escape', ...leave }])
  return (
    <div className={classes.bench}>
      <BenchHeader title={title} progress={progress} leave={leave} />
      <AnswerBand answer={stray ?? answer} ask={ask} />
      <div className={classes.body}>{children}</div>
      <BenchFooter actions={actions} />
    </div>
  )
}
