import { Button, Progress } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../text/text.ts'
import classes from './imports.module.css'
import progressClasses from './progress.module.css'
import { stopJob } from './file/run.ts'
import { useProgress } from './use-progress.ts'

const phases = ['read', 'check', 'write'] as const

interface ProgressPanelProps {
  readonly job: string
  readonly title: string
  /** Something will be changed at the end, and stopping before it is harmless. */
  readonly isSafe?: boolean
}

/** How far a long job has come, phase by phase, and the way to stop it. */
export function ProgressPanel({ job, title, isSafe = false }: ProgressPanelProps) {
  const t = useText()
  const progress = useProgress(job)
  const [isStopping, setStopping] = useState(false)
  const phase = progress?.phase ?? 'read'
  const share = progress === null || progress.total === 0 ? 0 : (progress.done / progress.total) * 100
  return (
    <section className={progressClasses.progress} aria-label={t('imports.progress.label')}>
      <h2 className={classes.dropTitle}>{title}</h2>
      <ol className={progressClasses.phases}>
        {(isSafe ? phases : phases.slice(0, 2)).map((name) => (
          <li key={name} data-state={name === phase ? 'now' : phases.indexOf(name) < phases.indexOf(phase) ? 'done' : 'next'}>
            {t(`imports.progress.${name}`)}
          </li>
        ))}
      </ol>
      <Progress value={share} aria-label={t(`imports.progress.${phase}`)} size="lg" transitionDuration={0} />
      <div className={progressClasses.progressFoot}>
        <span className={classes.quiet}>{isSafe ? t('imports.progress.safe') : ''}</span>
        {isSafe && (
          <Button
            variant="default"
            disabled={isStopping}
            onClick={() => {
              setStopping(true)
              stopJob(job)
            }}
          >
            {isStopping ? t('imports.progress.stopping') : t('imports.progress.stop')}
          </Button>
        )}
      </div>
    </section>
  )
}
